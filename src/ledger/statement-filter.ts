import { z } from "zod";
import { type CivilDate, lastOfMonth } from "../foundation/calendar.ts";
import { civilDate, month } from "../foundation/input.ts";

const dayOrMonth = () => z.union([civilDate(), month()]);

/** What every statement may be narrowed by: a fiscal year, days or months of it, a site, an activity. */
export const statementFilter = {
  year: z.coerce.number().int().optional(),
  from: dayOrMonth().optional(),
  to: dayOrMonth().optional(),
  site: z.uuid().optional(),
  activity: z.uuid().optional(),
};

/** « 2026-03 » is its first day as a beginning, and its last day as an end. */
export const daysOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => ({
  from: from?.length === 7 ? `${from}-01` : (from as CivilDate | undefined),
  to: to?.length === 7 ? lastOfMonth(`${to}-01`) : (to as CivilDate | undefined),
});
