import { addKind, setTerms, settleMonth } from "../src/contribution/index.ts";
import { operator } from "../src/foundation/actor.ts";
import type { AnyOperation } from "../src/foundation/operation.ts";
import { perform } from "../src/foundation/perform.ts";
import type { Bench } from "./bench-server.ts";
import { closeLean, loadLeanBook } from "./close-limit.sql.ts";
import { byTurns, type Result, timed } from "./measure.ts";

/** June first, whose figures are known; then two other months of the book. */
const months = ["2026-06", "2026-05", "2026-04"] as const;
const june = { entries: 10_000, cents: 55_004_000 };

/**
 * W7: the contributions of a month for 10,000 activities, a tenth of what customers paid without VAT:
 * counted, explained line by line, and one entry of four movements posted for each.
 */
export async function w7(bench: Bench): Promise<Result[]> {
  const { database, owner } = bench;
  const { cooperative } = await bench.b1m();
  await loadLeanBook(owner);
  const act = async (operation: AnyOperation, input: unknown) => {
    const outcome = await perform(operation, input, { database, cooperative, actor: operator, door: "cli" });
    if (!outcome.ok) throw new Error(`${operation.name}: ${outcome.refusal.code}`);
    return outcome.result as { entries: number; amountCents: string };
  };
  await act(addKind, { label: "Contribution" });
  const tenth = { basis: "received", slices: [{ fromCents: 0, rateBp: 1000 }], decided: "B1M" };
  await act(setTerms, { kind: "contribution", startsOn: "2026-01-01", ...tenth });
  const held = (month: string, found: { entries: number; cents: number }) => {
    if (month !== months[0]) return;
    if (found.entries !== june.entries || found.cents !== june.cents)
      throw new Error(`June moved ${found.cents} cents in ${found.entries} entries`);
  };
  const measured = await byTurns({
    limit: (round) =>
      timed(async () => {
        const month = months[round] ?? months[0];
        held(month, await closeLean(owner, `${month}-01`));
      }),
    ours: (round) =>
      timed(async () => {
        const month = months[round] ?? months[0];
        const { entries, amountCents } = await act(settleMonth, { month });
        held(month, { entries, cents: Number(amountCents) });
      }),
  });
  return [
    { what: "contributions of a month, 10,000 activities", unit: "ms", ...measured, goal: { ratio: 1 / 3 } },
  ];
}
