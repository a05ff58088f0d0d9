import { readLimits } from "../contracts/index.ts";
import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Watch } from "../foundation/watch.ts";
import { readSetting } from "../network/index.ts";
import { notify } from "../notices/index.ts";
import { interviewsOwed } from "./notice-kinds.ts";
import { listOwed } from "./owed.sql.ts";

/** The months of the year after which it is told, and told again. */
export const marksAfterMonths = [9, 11] as const;

/** The last of these marks that the day has passed in a year that began so; null before the first. */
export const markOn = (from: CivilDate, today: CivilDate): number | null =>
  marksAfterMonths.findLast((months) => today >= addMonths(from, months)) ?? null;

/**
 * Tells whoever follows somebody under a CESA the whole year that fewer interviews were held and shared than
 * the law asks (R1.03, décret 2015-1363): after nine months of that year, while there is time, and after
 * eleven. The year is the contract's or the calendar's, as the cooperative says.
 */
export const warnOfInterviews: Watch = {
  name: "journeys.warn-of-interviews",
  async run(scene) {
    const { db, cooperative, today } = scene;
    const asked = (await readLimits(db, today)).interviews.value;
    const byContract = await readSetting(db, cooperative, "journeys.contract-year", today);
    for (const owed of await listOwed(db, cooperative, { today, asked, byContract })) {
      const { person, name, adviser, held, from, to } = owed;
      const mark = markOn(from, today);
      if (mark === null) continue;
      await notify(scene, interviewsOwed, {
        to: [adviser],
        params: { name, held, asked, from, to },
        link: `/personnes/${person}/parcours`,
        once: `interviews:${person}:${from}:${mark}`,
      });
    }
  },
};
