import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { addMonths, type CivilDate, type Month, monthOf } from "../foundation/calendar.ts";
import { month } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  type FiscalYear,
  holdBooks,
  insertPeriodClosing,
  listClosedMonths,
  listFiscalYears,
} from "./books.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Close a month and no more: it takes no entry, unless it is opened again in time. Months are closed in
 * order, once they are over (R3.05); asked so, the open months before it are closed with it, as those of
 * books taken over. It is the last step of the close of a month, which counts and provides before.
 */
export const closePeriod = operation({
  name: "ledger.close-period",
  label: words.closePeriod,
  at: "POST /periods/{month}/closing",
  input: z.object({ month: month(), earlierToo: z.boolean().default(false) }),
  find: (input, scene) => findMonthToClose(scene, input),
  may: (actor) => has(actor, "accountant", "director"),
  whyNot: (found) => whyNotClose(found),
  effect: (found, scene) => closeMonths(scene, found),
});

type Asked = { month: Month; earlierToo: boolean };
type Found = NonNullable<ReturnType<typeof monthAmong>>;

/** A month of the books with all that decides whether it may be closed, held until commit. */
export async function findMonthToClose(scene: Scene, asked: Asked) {
  await holdBooks(scene.db, scene.cooperative);
  return readMonthToClose(scene, asked);
}

/** The same, held by nobody: for whoever only asks. */
export async function readMonthToClose({ db, cooperative, today }: Scene, asked: Asked) {
  const years = await listFiscalYears(db, cooperative);
  return monthAmong(asked, { years, closed: new Set(await listClosedMonths(db, cooperative)), today });
}

export function whyNotClose({ month, open, earlierToo, closed, today }: Found): Refusal | null {
  const after = addMonths(`${month}-01`, 1);
  if (closed.has(month)) return refusals.monthAlreadyClosed({ month });
  if (today < after) return refusals.monthNotOver({ month, date: after });
  const earliest = open[0] ?? month;
  return earliest < month && !earlierToo ? refusals.earlierMonthOpen({ month: earliest }) : null;
}

export async function closeMonths(
  { db, cooperative, now, actor }: Scene,
  { month, open }: Pick<Found, "month" | "open">,
) {
  for (const each of open) await insertPeriodClosing(db, cooperative, { month: each, now, by: actor.person });
  return { month, closed: open };
}

interface Months {
  readonly years: readonly Pick<FiscalYear, "startsOn" | "endsOn">[];
  readonly closed: ReadonlySet<Month>;
  readonly today: CivilDate;
}

/** A month that may be closed or not, among those of the books; null where no year has it. */
export function monthAmong({ month, earlierToo }: Asked, { years, closed, today }: Months) {
  const first = years[0];
  const inYear = years.some((y) => monthOf(y.startsOn) <= month && month <= monthOf(y.endsOn));
  if (!first || !inYear) return null;
  return { month, open: openMonths(monthOf(first.startsOn), month, closed), earlierToo, closed, today };
}

/** The months that closing up to one would shut, in order. */
export function openMonths(first: Month, last: Month, closed: ReadonlySet<Month>): Month[] {
  const open: Month[] = [];
  for (let month = first; month <= last; month = monthOf(addMonths(`${month}-01`, 1)))
    if (!closed.has(month)) open.push(month);
  return open;
}
