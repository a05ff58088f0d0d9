import { operator } from "../src/foundation/actor.ts";
import { read } from "../src/foundation/read.ts";
import { ledgerLines, trialBalance } from "../src/ledger/index.ts";
import type { Bench } from "./bench-server.ts";
import { byTurns, type Result, timed } from "./measure.ts";
import { groupBalance, runActivity } from "./statement-limit.sql.ts";

const times = 40;

/** W4: the trial balance of a million lines, and the statement of one activity with its running balance. */
export async function w4(bench: Bench): Promise<Result[]> {
  const { database, owner } = bench;
  const { cooperative, activities } = await bench.b1m();
  const each = async (work: (n: number) => Promise<unknown>) => {
    const all = await timed(async () => {
      for (let n = 0; n < times; n++) await work(n);
    });
    return all / times;
  };
  const reading = { database, cooperative, actor: operator };
  const must = async (answer: Promise<{ ok: boolean }>) => {
    if (!(await answer).ok) throw new Error("a statement was refused");
  };
  const activityOf = (n: number) => activities[(n * 251) % 10_000] as string;
  const balance = await byTurns({
    limit: async () => timed(() => groupBalance(owner, cooperative)),
    ours: () => each(() => must(read(trialBalance, { year: 2026 }, reading))),
  });
  const statement = await byTurns({
    limit: () => each((n) => runActivity(owner, cooperative, activityOf(n))),
    ours: () =>
      each((n) => must(read(ledgerLines, { year: 2026, activity: activityOf(n), size: 500 }, reading))),
  });
  return [
    { what: "trial balance (limit: grouped from the lines)", unit: "ms", ...balance, goal: { atMost: 5 } },
    { what: "statement of an activity", unit: "ms", ...statement, goal: { atMost: 12 } },
  ];
}
