import { addMonths, type CivilDate, lastOfMonth, type Month } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { refusals } from "./refusals.ts";
import type { Sheet } from "./sheet.sql.ts";

/** The days of a month, and the instants between which its clock in France runs. */
export function boundsOf(month: Month): { first: CivilDate; last: CivilDate; from: Date; to: Date } {
  const first = `${month}-01`;
  const from = firstInstantOf({ date: first, minute: 0 });
  const to = firstInstantOf({ date: addMonths(first, 1), minute: 0 });
  return { first, last: lastOfMonth(first), from, to };
}

/** Why nothing is added to a month or taken from it: its sheet is out for signature, or signed by both. */
export function whyNotChangeMonth(sheet: Sheet | null): Refusal | null {
  if (!sheet) return null;
  const { month, closedAt } = sheet;
  return closedAt ? refusals.monthClosed({ month }) : refusals.monthAtSignature({ month });
}
