import { addDays, daysBetween } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import { whoNeedsPermit } from "./foreigners.ts";
import { formalitiesOf } from "./formalities.ts";
import { readLimits } from "./law.sql.ts";
import { dateNotices, formalityNotice } from "./notice-kinds.ts";
import { listComingDates, listOpenFormalities } from "./warnings.sql.ts";

/** How many days before, and again: a year for what an assembly must decide (R1.20), less for the others. */
const daysBefore = {
  periodEnds: [90, 30, 7],
  termEnds: [60, 30, 7],
  trialEnds: [30, 7],
  associationDue: [365, 183, 92, 31],
} as const;

/** The nearest of these marks that is passed already; null while the date is further away. */
export const markOf = (marks: readonly number[], daysLeft: number): number | null =>
  [...marks].sort((a, b) => a - b).find((mark) => daysLeft <= mark) ?? null;

/**
 * Each day, tells whoever keeps contracts, the adviser and the person of the dates that come: the end of a
 * CAPE, of a term, of a trial, of the time to become an associate; the keepers of what is to be declared.
 */
export const warnOfDates: Watch = {
  name: "contracts.warn-of-dates",
  async run(scene) {
    const { db, cooperative, today } = scene;
    const keepers = await listHolders(db, cooperative, { roles: ["hr", "director"], on: today });
    const coming = await listComingDates(db, cooperative, { from: today, to: addDays(today, 365) });
    for (const { contract, person, name, adviser, what, on } of coming) {
      const mark = markOf(daysBefore[what], daysBetween(today, on));
      if (mark === null) continue;
      await notify(scene, dateNotices[what], {
        to: [...keepers, person, ...(adviser ? [adviser] : [])],
        params: { name, date: on },
        link: `/contrats/${contract}`,
        once: `contract:${contract}:${what}:${on}:${mark}`,
      });
    }
    await warnOfFormalities(scene, keepers);
  },
};

/** A week before a formality is due, and once more when it is late. */
async function warnOfFormalities(scene: Scene, keepers: readonly string[]): Promise<void> {
  const { db, cooperative, today } = scene;
  const limits = await readLimits(db, today);
  const open = await listOpenFormalities(db, cooperative, today);
  const people = open.map(({ person }) => person);
  const foreigners = await whoNeedsPermit(db, cooperative, people, today);
  for (const { contract, person, name, done, ...asked } of open) {
    for (const formality of formalitiesOf({ ...asked, foreigner: foreigners.has(person) }, limits)) {
      if (done.includes(formality.name) || daysBetween(today, formality.by) > 7) continue;
      await notify(scene, formalityNotice, {
        to: keepers,
        params: { name, date: formality.by },
        link: `/contrats/${contract}`,
        once: `contract:${contract}:${formality.name}:${formality.by < today ? "late" : "due"}`,
      });
    }
  }
}
