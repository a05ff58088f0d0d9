import { listKinds } from "../contribution/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { listFiscalYears } from "../ledger/index.ts";
import { keyOf, neighbour, type Period, periodKinds, periodOf, type Year } from "./period.ts";
import {
  listCustomerSales,
  readCashBefore,
  readMonths,
  readMoved,
  readStanding,
  type Scope,
} from "./statement.sql.ts";
import { type MovedRow, resultOf, sheetOf } from "./statement.ts";

/** How many customers are named; the others are one line. */
const namedCustomers = 8;

/**
 * The account of a scope over a period: its result, what it has and owes at the end, and what it is compared
 * with (R1.05 to R1.08). Null where the books hold no such period.
 */
export async function findStatement(
  scene: Scene,
  { scope, asked }: { scope: Scope; asked?: string | undefined },
) {
  const { db, cooperative, today } = scene;
  const years = await listFiscalYears(db, cooperative);
  const period = periodOf(asked, years, today);
  if (!period) return null;
  const contributions = await contributionAccounts(scene);
  const spans = [period, period.before, period.yearBefore];
  const moved = await readMoved(db, cooperative, { scope, spans });
  const told = (span: number) => resultOf(ofSpan(moved, span), contributions);
  const standing = await readStanding(db, cooperative, {
    ...{ scope, fiscalYear: period.year.endsOn, on: period.to },
  });
  const began = years.find(({ startsOn, endsOn }) => startsOn <= period.from && period.from <= endsOn);
  const beforeCents = await readCashBefore(db, cooperative, {
    ...{ scope, fiscalYear: (began ?? period.year).endsOn, from: period.from },
  });
  return {
    period,
    today,
    ...choicesOf(period, years, today),
    result: told(0),
    before: period.before && told(1).totals,
    yearBefore: period.yearBefore && told(2).totals,
    sheet: sheetOf(standing.rows, standing),
    cashBeforeCents: beforeCents,
    months: await readMonths(db, cooperative, { scope, span: monthsAround(period) }),
    customers:
      scope.of === "activity"
        ? await listCustomerSales(db, cooperative, {
            activity: scope.id,
            span: period,
            limit: namedCustomers,
          })
        : [],
  };
}
export type Found = NonNullable<Awaited<ReturnType<typeof findStatement>>>;

const ofSpan = (rows: readonly MovedRow[], span: number) => rows.filter((row) => row.span === span);

/** The months drawn: those of the fiscal year, so that a month is seen among the others. */
const monthsAround = ({ kind, from, to, year }: Period) =>
  kind === "all" ? { from, to } : { from: year.startsOn, to: year.endsOn };

/**
 * On which accounts contributions are booked; the share of the insurance stays with what one pays for
 * insurance.
 */
export async function contributionAccounts({ db, cooperative }: Scene): Promise<ReadonlySet<string>> {
  const kinds = await listKinds(db, cooperative);
  return new Set(kinds.map(({ account }) => account).filter((account) => !account.startsWith("616")));
}

/** What else may be asked: the period before and after, and the same day in another kind of period. */
function choicesOf(period: Period, years: readonly Year[], today: string) {
  const day = period.ongoing || period.to > today ? today : period.to;
  return {
    kinds: periodKinds.map((kind) => ({ kind, key: keyOf(kind, day, years) })),
    earlier: neighbour(period, -1, years, today)?.key ?? null,
    later: neighbour(period, 1, years, today)?.key ?? null,
  };
}
