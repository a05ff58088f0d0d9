import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { mayReadActivity } from "../foundation/actor.ts";
import {
  addDays,
  addMonths,
  type CivilDate,
  firstOfMonth,
  type Month,
  monthOf,
} from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { findFiscalYear } from "../ledger/index.ts";
import {
  type Balance,
  duesOf,
  findContribution,
  fundsOf,
  listBalances,
  listBookedPays,
  withoutVat,
} from "../payroll/index.ts";
import { listAccepted, listValidatedPays, readDelay } from "./due.sql.ts";
import { listBills, listOwed } from "./due.ts";
import { listExpected } from "./expected.sql.ts";
import { families } from "./families.ts";
import { forecastOf } from "./forecast.ts";
import { type FamilySum, listMoved, sumMoved } from "./moved.sql.ts";
import { words } from "./words.ts";

export const movementsPerPage = 30;

const periods = ["year", "month"] as const;

const input = z.object({
  activity: z.uuid(),
  since: z.enum(periods).default("year"),
  /** The entries of one reason are shown. */
  family: z.enum(families).optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});

/**
 * The cash of an activity by three readings (R1.26, R1.27): today, and what made it; once all that is due has
 * been paid and received; over six months. Every figure is a sum of lines that are shown.
 */
export const readCash = view({
  name: "cash.read-cash",
  label: words.cash,
  at: "GET /activities/{activity}/cash",
  input,
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  async read({ activity: id, since, family, page }, scene) {
    const { db, cooperative, today } = scene;
    const activity = await readActivity(db, cooperative, id);
    const year = await findFiscalYear(db, cooperative, { on: today });
    if (!activity || !year) return null;
    const balances = await listBalances(scene, { activity: id, fiscalYear: year.endsOn });
    const from = since === "year" ? year.startsOn : firstOfMonth(today);
    const history = addMonths(firstOfMonth(today), -historyMonths);
    const moved = await sumMoved(db, cooperative, {
      ...{ activity: id, to: year.endsOn },
      from: history < year.startsOn ? history : year.startsOn,
    });
    const contribution = await findContribution(scene, { activity: id });
    const after = fundsOf(balances, "invoiced", contribution?.onOwed ?? null);
    const pays = await listValidatedPays(db, cooperative, { activity: id, from: earliestPay(today) });
    const promised = await stillPromised(scene, id, pays);
    const promisedCents = promised.reduce((sum, { cents }) => sum + cents, 0n);
    const shown = family && { ...{ activity: id, from, to: year.endsOn, family } };
    const cut = { limit: movementsPerPage, offset: (page - 1) * movementsPerPage };
    const entries = shown ? await listMoved(db, cooperative, { ...shown, ...cut }) : [];
    return {
      ...{ activity, today, since, from, family: family ?? null, page },
      now: todayOf(moved, balances, from),
      entries: { rows: entries, total: Number(entries[0]?.total ?? 0) },
      settled: { lines: after.lines, promisedCents, totalCents: after.totalCents - promisedCents },
      ...(await ahead(scene, { activity: id, balances, moved, promised, contribution })),
    };
  },
});

const historyMonths = 6;
/** Pays validated some months ago and never booked are still promised. */
const earliestPay = (today: CivilDate): Month => monthOf(addMonths(firstOfMonth(today), -3));

/** Today's cash: what was there when the period began, and what moved it since, by reason. */
function todayOf(moved: readonly FamilySum[], balances: readonly Balance[], from: CivilDate) {
  const { cash } = duesOf(balances);
  const within = moved.filter(({ month }) => month >= monthOf(from));
  const lines = families.flatMap((family) => {
    const own = within.filter((one) => one.family === family);
    const cents = own.reduce((sum, one) => sum + one.cents, 0n);
    const entries = own.reduce((sum, one) => sum + one.entries, 0);
    return entries > 0 ? [{ family, cents, entries }] : [];
  });
  const sum = lines.reduce((all, { cents }) => all + cents, 0n);
  return { lines, openingCents: cash - sum, cashCents: cash };
}

type Promised = Awaited<ReturnType<typeof listValidatedPays>>;

/** A validated pay is promised until the books hold a pay of its month. */
async function stillPromised(
  { db, cooperative }: Scene,
  activity: string,
  pays: Promised,
): Promise<Promised> {
  const [first] = pays;
  if (!first) return pays;
  const years = [...new Set(pays.map(({ month }) => month.slice(0, 4)))];
  const paid = new Set<Month>();
  for (const year of years) {
    const booked = await listBookedPays(db, cooperative, { activity, month: `${year}-12` });
    for (const { month } of booked) paid.add(month);
  }
  return pays.filter(({ month }) => !paid.has(month));
}

interface Ahead {
  readonly activity: string;
  readonly balances: readonly Balance[];
  readonly moved: readonly FamilySum[];
  readonly promised: Promised;
  readonly contribution: Awaited<ReturnType<typeof findContribution>>;
}

async function ahead(scene: Scene, { activity, balances, moved, promised, contribution }: Ahead) {
  const { db, cooperative, today } = scene;
  const of = { activity };
  const usualMonths = Array.from({ length: historyMonths }, (_, n) =>
    monthOf(addMonths(firstOfMonth(today), n - historyMonths)),
  );
  const first = moved[0]?.month ?? monthOf(today);
  const delay = await readDelay(db, cooperative, { ...of, since: addDays(today, -365) });
  const expected = await listExpected(db, cooperative, { ...of, from: monthOf(today) });
  const lived = usualMonths.filter((month) => month >= first);
  const forecast = forecastOf({
    ...{ today, dues: duesOf(balances), moved, expected, pays: promised },
    owed: await listOwed(scene, activity),
    bills: await listBills(scene, activity),
    quotes: await listAccepted(db, cooperative, of),
    delayDays: Math.max(delay ?? 0, 0),
    // Fewer than three whole months tell nothing usual.
    usualMonths: lived.length < 3 ? [] : lived,
    contributionOnOwed: contribution?.onOwed ?? (() => 0n),
    withoutVat: (cents) => withoutVat(balances, cents),
  });
  return { forecast, expected, delayDays: delay, usualMonths: lived.length < 3 ? 0 : lived.length };
}
