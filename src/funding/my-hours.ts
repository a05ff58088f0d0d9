import { z } from "zod";
import { readParties } from "../contracts/index.ts";
import { readRequestAbout } from "../documents/index.ts";
import { has } from "../foundation/actor.ts";
import { civilDateOf, monthOf } from "../foundation/calendar.ts";
import { month as monthInput } from "../foundation/input.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listAdvisers, listFollowed } from "./adviser.sql.ts";
import { aboutSheet } from "./ask-sheet-signatures.ts";
import { listConventions } from "./convention.sql.ts";
import { mayKeepFunding } from "./convention.ts";
import { listConventionsOf, listHeldUnrecorded, listHoursOfAdviser } from "./hours.sql.ts";
import { hoursWords } from "./hours-words.ts";
import { boundsOf } from "./month.ts";
import { readSheetOfMonth } from "./sheet.sql.ts";

/** What may be recorded: held appointments with the conventions of the member, and names to choose. */
async function toRecord(scene: Scene, adviser: string, { from, to }: { from: Date; to: Date }) {
  const { db, cooperative, today } = scene;
  const held = await listHeldUnrecorded(db, cooperative, { adviser, from, to });
  const people = held.map(({ member }) => member);
  const meetings = [];
  for (const meeting of held) {
    const on = civilDateOf(meeting.startsAt);
    const own = await listConventionsOf(db, cooperative, { people: [meeting.member], on });
    meetings.push({ ...meeting, on, conventions: own.map(({ id, name }) => ({ id, name })) });
  }
  const conventions = await listConventions(db, cooperative, today);
  return {
    meetings,
    conventions: conventions.map(({ id, name, funderName }) => ({ id, name: `${funderName} – ${name}` })),
    members: await listFollowed(db, cooperative, { adviser, today, also: people }),
  };
}

/**
 * A month of an adviser: the held appointments still to record, the hours recorded, the sheet and its
 * signatures. The director and HR read those of all; an adviser reads and writes their own, and of the
 * conventions their names alone.
 */
export const myHours = view({
  name: "funding.my-hours",
  label: hoursWords.myHours,
  at: "GET /hours",
  input: z.object({ month: monthInput().optional(), adviser: z.uuid().optional() }),
  may: (actor, { adviser }) =>
    actor.person !== null &&
    (mayKeepFunding(actor) || (has(actor, "adviser") && (!adviser || adviser === actor.person))),
  async read({ month: asked, adviser: whose }, scene) {
    const { db, cooperative, actor, today } = scene;
    const advisers = await listAdvisers(db, cooperative);
    const self = has(actor, "adviser") ? actor.person : null;
    const adviser = whose ?? self ?? advisers[0]?.id;
    const name = advisers.find(({ id }) => id === adviser)?.name;
    if (!adviser || name === undefined) return null;
    const month = asked ?? monthOf(today);
    const { first, last, ...span } = boundsOf(month);
    const sheet = await readSheetOfMonth(db, cooperative, { adviser, month });
    const { representative } = await readParties(db, cooperative, adviser, today);
    const own = adviser === actor.person;
    return {
      ...{ month, adviser, name, own, today, sheet },
      advisers: mayKeepFunding(actor) ? advisers : [],
      hours: await listHoursOfAdviser(db, cooperative, { adviser, from: first, to: last }),
      request: sheet && (await readRequestAbout(db, cooperative, aboutSheet(sheet.id))),
      responsible: representative?.name ?? null,
      over: month < monthOf(today),
      toRecord: own && !sheet ? await toRecord(scene, adviser, span) : null,
    };
  },
});
