import { addDays, type CivilDate, daysBetween } from "../foundation/calendar.ts";
import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import { listEndingCovers } from "./cover.sql.ts";
import { listEndingDocuments } from "./document.sql.ts";
import { listEndingDates } from "./ending-dates.sql.ts";
import { coverEnding, dateEnding, documentEnding } from "./notice-kinds.ts";

/** Days before an end on which people are told, and once more on the day after. */
const marks = [60, 30, 7, -1];

/** The nearest of the marks that is passed already; null while the date is further away. */
const markOf = (today: CivilDate, on: CivilDate): number | null =>
  marks.toSorted((a, b) => a - b).find((mark) => daysBetween(today, on) <= mark) ?? null;

/**
 * Each day, tells of insurance that ends whoever runs the activity, follows it and keeps files; of a
 * document, a permit or a benefit that ends, the person and whoever keeps files.
 */
export const warnOfEnds: Watch = {
  name: "dossiers.warn-of-ends",
  async run(scene) {
    const { db, cooperative, today } = scene;
    const span = { from: addDays(today, -1), to: addDays(today, 60) };
    const keepers = await listHolders(db, cooperative, { roles: ["hr"], on: today });
    for (const { activity, name, kind, endsOn, adviser, members } of await listEndingCovers(
      db,
      cooperative,
      span,
    ))
      await notify(scene, coverEnding[kind], {
        to: [...keepers, ...members, ...(adviser ? [adviser] : [])],
        params: { name, date: endsOn },
        link: `/activites/${activity}/assurances`,
        once: `cover:${activity}:${kind}:${endsOn}:${markOf(today, endsOn)}`,
      });
    for (const { id, person, name, endsOn } of await listEndingDocuments(db, cooperative, {
      ...span,
      today,
    })) {
      const once = `document:${id}:${markOf(today, endsOn)}`;
      const told = { params: { name, date: endsOn }, once };
      await notify(scene, documentEnding, { ...told, to: keepers, link: `/personnes/${person}/dossier` });
      await notify(scene, documentEnding, { ...told, to: [person], link: "/moi/dossier" });
    }
    for (const { person, name, field, on } of await listEndingDates(db, cooperative, today, span)) {
      const told = { params: { name, date: on }, once: `file:${person}:${field}:${on}:${markOf(today, on)}` };
      await notify(scene, dateEnding[field], { ...told, to: keepers, link: `/personnes/${person}/dossier` });
      await notify(scene, dateEnding[field], { ...told, to: [person], link: "/moi/dossier" });
    }
  },
};
