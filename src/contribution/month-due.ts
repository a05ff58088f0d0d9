import { type CivilDate, firstOfMonth, lastOfMonth, type Month } from "../foundation/calendar.ts";
import { sumCents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import { findFiscalYear, findPostingGround, postEntries, readyIn } from "../ledger/index.ts";
import { countFacts, type Due, entriesUnder, type Fact, keepDue, type Line, takingsOf } from "./due.ts";
import { holdCounting, listClosedIn, listSold, listUncounted } from "./line.sql.ts";
import { findMinimums } from "./minimum.ts";
import { accountsOf, baseOf, withoutVat } from "./moved.ts";
import { findHolding, listBases } from "./terms.sql.ts";

type MonthDue = Awaited<ReturnType<typeof findMonthDue>>;

/** Posts what a month owes and keeps its lines. */
export async function settleFound(scene: Scene, { due, sources, entries, ground }: MonthDue) {
  const posted = await postEntries(
    scene,
    entries.map((entry) => readyIn(ground, entry)),
  );
  await keepDue(scene, due, sources, posted);
  const amountCents = sumCents(due.lines.map((line) => line.amountCents));
  return { lines: due.lines.length, entries: posted.length, amountCents };
}

const byActivity = ({ activity }: Line) => activity;

/**
 * What nobody counted of the month of a day, and what the minimum of the year still asks: at its end of all,
 * before it of who closed; held until commit.
 */
export async function findMonthDue(scene: Scene, day: CivilDate) {
  const { db, cooperative, today } = scene;
  const [from, to] = [firstOfMonth(day), lastOfMonth(day)];
  await holdCounting(db, cooperative);
  const { year, uncounted, facts } = await findFacts(scene, { from, to });
  const counted = await countFacts(scene, facts, byActivity);
  const minimums = year && to <= today ? await findMinimumsIn(scene, year, { from, to }) : [];
  const lines = [...counted.lines, ...minimums];
  const due: Due = { lines, takings: takingsOf(lines, byActivity) };
  const date = to <= today ? to : today;
  const head = { date, documentRef: `CONTRIB-${from.slice(0, 7)}`, label: "" };
  const entries = entriesUnder(due, () => head);
  const ground = await findPostingGround(db, cooperative, entries);
  return { due, sources: uncounted.map(({ entry: id }) => ({ id })), entries, ground };
}

interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** With the last month of a year those of all; before it, of the activities that closed in the month. */
async function findMinimumsIn(
  scene: Scene,
  year: { startsOn: CivilDate; endsOn: CivilDate },
  { from, to }: Span,
) {
  if (year.endsOn === to) return findMinimums(scene, year, { only: null, dated: to });
  const closed = await listClosedIn(scene.db, scene.cooperative, { from, to });
  return closed.length > 0 ? findMinimums(scene, year, { only: new Set(closed), dated: to }) : [];
}

async function findFacts({ db, cooperative }: Scene, { from, to }: Span) {
  const year = await findFiscalYear(db, cooperative, { on: to });
  const accounts = (await listBases(db, cooperative, to)).flatMap((basis) => accountsOf[basis]);
  const uncounted = await listUncounted(db, cooperative, { from, to, accounts });
  const sold = year ? await listSold(db, cooperative, year.endsOn) : [];
  const soldBy = new Map(sold.map((one) => [one.activity, one]));
  const facts = uncounted.map(
    ({ activity, date, counted, entry, receivedCents: paid, ...moved }, source): Fact => ({
      ...{ source, activity, date, counted },
      moved: { ...moved, receivedCents: withoutVat(paid, soldBy.get(activity)), reducingCents: 0n },
    }),
  );
  return { year, uncounted, facts };
}

/** How many entries of a month are not counted yet: read only, nothing is held. */
export async function countMonthDue(scene: Scene, month: Month): Promise<number> {
  const day = `${month}-01`;
  const { facts } = await findFacts(scene, { from: day, to: lastOfMonth(day) });
  const asked = facts.map(({ activity, date: on }) => ({ activity, on }));
  const held = asked.length > 0 ? await findHolding(scene.db, scene.cooperative, asked) : [];
  const owing = held.filter(({ place, kind, formula }) => {
    const { moved, counted } = facts[place] as Fact;
    return !counted?.includes(kind) && baseOf(formula.basis, moved) !== 0n;
  });
  return new Set(owing.map(({ place }) => facts[place]?.source)).size;
}
