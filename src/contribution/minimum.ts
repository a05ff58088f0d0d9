import type { CivilDate } from "../foundation/calendar.ts";
import { type Cents, divideRoundHalfUp, sumCents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import { addLine, type Line } from "./due.ts";
import { accountKey, listMinimums, listOpenMonths, lockAccounts } from "./line.sql.ts";
import { findHolding, type Holding } from "./terms.sql.ts";

interface Year {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
}

/**
 * What the minimum of a year still asks of each activity, or of these, or gives back of what it took too
 * early: a twelfth of the minimum that each month’s terms say, for the months in which the activity was open
 * (R1.29). Asked again, it finds nothing more.
 */
export async function findMinimums(
  scene: Scene,
  year: Year,
  { only, dated }: { only: ReadonlySet<string> | null; dated: CivilDate },
): Promise<Line[]> {
  const { db, cooperative } = scene;
  const open = await listOpenMonths(db, cooperative, year);
  const months = only ? open.filter(({ activity }) => only.has(activity)) : open;
  const held = await findHolding(db, cooperative, months);
  const asking = new Map<string, { activity: string; last: Holding; minima: Cents[] }>();
  for (const terms of held) {
    const activity = months[terms.place]?.activity ?? "";
    const of = asking.get(`${activity} ${terms.kind}`);
    const minima = [...(of?.minima ?? []), terms.formula.minimumCents];
    asking.set(`${activity} ${terms.kind}`, { activity, last: terms, minima });
  }
  const wanted = [...asking.values()].filter(({ minima }) => sumCents(minima) > 0n);
  if (wanted.length === 0) return [];
  const keys = wanted.map(({ activity, last: { kind } }) => ({ activity, kind, fiscalYear: year.endsOn }));
  const accounts = await lockAccounts(db, cooperative, keys);
  const taken = await listMinimums(db, cooperative, year.endsOn);
  const takenOf = new Map(taken.map((one) => [accountKey(one), one.minimumTakenCents]));
  return wanted.flatMap(({ activity, last, minima }) => {
    const key = accountKey({ activity, kind: last.kind, fiscalYear: year.endsOn });
    const account = accounts.get(key);
    const already = takenOf.get(key) ?? 0n;
    if (!account) return [];
    const least = divideRoundHalfUp(sumCents(minima), 12n);
    const short = least - (account.amountCents - already);
    const amountCents = (short > 0n ? short : 0n) - already;
    if (amountCents === 0n) return [];
    const share = { amountCents, portions: [], cappedCents: 0n };
    return [addLine(accounts, account, { terms: last, activity, source: -1, dated, baseCents: 0n, share })];
  });
}
