import { readLimits } from "../contracts/index.ts";
import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { interviewsOwed } from "./notice-kinds.ts";
import { listOwed } from "./owed.sql.ts";

/** The months of the year after which it is told, and told again. */
const marksAfterMonths = [9, 11] as const;

/** The last of these marks that the day has passed in its year; null before the first. */
export const markOn = (today: CivilDate): number | null => {
  const year = `${today.slice(0, 4)}-01-01`;
  return marksAfterMonths.findLast((months) => today >= addMonths(year, months)) ?? null;
};

/**
 * Tells whoever follows somebody under a CESA the whole year that fewer interviews were held and shared than
 * the law asks (R1.03, décret 2015-1363): from the ninth month on, while there is time, and in December.
 */
export const warnOfInterviews: Watch = {
  name: "journeys.warn-of-interviews",
  async run(scene) {
    const { db, cooperative, today } = scene;
    const mark = markOn(today);
    if (mark === null) return;
    const asked = (await readLimits(db, today)).interviews.value;
    for (const { person, name, adviser, held } of await listOwed(db, cooperative, { today, asked }))
      await notify(scene, interviewsOwed, {
        to: [adviser],
        params: { name, held, asked, year: today.slice(0, 4) },
        link: `/personnes/${person}/parcours`,
        once: `interviews:${person}:${today.slice(0, 4)}:${mark}`,
      });
  },
};
