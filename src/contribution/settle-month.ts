import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { type CivilDate, firstOfMonth, lastOfMonth, monthOf } from "../foundation/calendar.ts";
import { month as monthInput } from "../foundation/input.ts";
import { sumCents } from "../foundation/money.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { findFiscalYear, findPostingGround, postEntries, readyIn, whyNotPost } from "../ledger/index.ts";
import { countFacts, type Due, entriesUnder, keepDue, type Line, takingsOf } from "./due.ts";
import { holdCounting, listSold, listUncounted } from "./line.sql.ts";
import { findMinimums } from "./minimum.ts";
import { accountsOf, withoutVat } from "./moved.ts";
import { refusals } from "./refusals.ts";
import { listBases } from "./terms.sql.ts";
import { words } from "./words.ts";

/**
 * Count the contributions of a month: what was posted without being counted at once (an entry made by hand,
 * sales before the terms were set), one entry for each activity, and at the end of the fiscal year what its
 * minimum still asks. What is counted is not counted again: asked twice, it does nothing the second time.
 */
export const settleMonth = operation({
  name: "contribution.settle-month",
  label: words.settleMonth,
  at: "POST /contribution-months",
  input: z.object({ month: monthInput() }),
  async find({ month }, scene) {
    const found = await findMonth(scene, `${month}-01`);
    return { month, today: scene.today, ...found };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ month, today, entries, ground }) {
    if (month > monthOf(today)) return refusals.monthToCome({ month }, "month");
    return whyNotPost(entries, ground, today);
  },
  async effect({ due, sources, entries, ground }, scene) {
    const posted = await postEntries(
      scene,
      entries.map((entry) => readyIn(ground, entry)),
    );
    await keepDue(scene, due, sources, posted);
    const amountCents = sumCents(due.lines.map((line) => line.amountCents));
    return { lines: due.lines.length, entries: posted.length, amountCents: String(amountCents) };
  },
});

const byActivity = ({ activity }: Line) => activity;

async function findMonth(scene: Scene, day: CivilDate) {
  const { db, cooperative, today } = scene;
  const [from, to] = [firstOfMonth(day), lastOfMonth(day)];
  await holdCounting(db, cooperative);
  const year = await findFiscalYear(db, cooperative, { on: to });
  const accounts = (await listBases(db, cooperative, to)).flatMap((basis) => accountsOf[basis]);
  const uncounted = await listUncounted(db, cooperative, { from, to, accounts });
  const sold = year ? await listSold(db, cooperative, year.endsOn) : [];
  const soldBy = new Map(sold.map((one) => [one.activity, one]));
  const facts = uncounted.map(
    ({ activity, date, counted, entry, receivedCents: paid, ...moved }, source) => ({
      ...{ source, activity, date, counted },
      moved: { ...moved, receivedCents: withoutVat(paid, soldBy.get(activity)), reducingCents: 0n },
    }),
  );
  const counted = await countFacts(scene, facts, byActivity);
  const ends = year !== null && year.endsOn === to && to <= today;
  const minimums = ends ? await findMinimums(scene, year) : [];
  const lines = [...counted.lines, ...minimums];
  const due: Due = { lines, takings: takingsOf(lines, byActivity) };
  const date = to <= today ? to : today;
  const head = { date, documentRef: `CONTRIB-${from.slice(0, 7)}`, label: "" };
  const entries = entriesUnder(due, () => head);
  const ground = await findPostingGround(db, cooperative, entries);
  return { due, sources: uncounted.map(({ entry: id }) => ({ id })), entries, ground };
}
