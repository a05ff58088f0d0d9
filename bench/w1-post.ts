import { operator } from "../src/foundation/actor.ts";
import { perform } from "../src/foundation/perform.ts";
import { postEntry } from "../src/ledger/index.ts";
import type { Bench, BenchBooks } from "./bench-server.ts";
import { bookAccounts, bookEntries, bookEntry, newEntryOf } from "./book.ts";
import { makeLean, postLean, postLeanMany } from "./limit.sql.ts";
import { postBook } from "./load-book.ts";
import { byTurns, type Result, rate, timed } from "./measure.ts";

const clients = 8;
const perRound = 1_000;

export async function postOne(
  { database }: Bench,
  { cooperative, activities }: BenchBooks,
  i: number,
  key: string,
) {
  const { lines, ...head } = newEntryOf(bookEntry(i), activities);
  // As a program sends it: amounts in cents as numbers.
  const sent = lines.map((l) => ({
    ...l,
    debitCents: Number(l.debitCents),
    creditCents: Number(l.creditCents),
  }));
  const call = { database, cooperative, actor: operator, door: "api", key } as const;
  const outcome = await perform(postEntry, { ...head, lines: sent }, call);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
}

/** W1: one entry a transaction, through the gate: parsed, permitted, numbered, balanced, sealed, audited. */
export async function w1(bench: Bench): Promise<Result[]> {
  const { owner } = bench;
  await makeLean(owner, Object.keys(bookAccounts));
  const results: Result[] = [];
  for (const [what, books] of [
    ["on empty books", await bench.newBooks()],
    ["on B1M", await bench.b1m()],
  ] as const) {
    const measured = await byTurns({
      limit: (round) => rate(perRound, clients, (n) => postLean(owner, bookEntry(round * perRound + n))),
      ours: (round) => rate(perRound, clients, (n) => postOne(bench, books, n, `${what} ${round} ${n}`)),
    });
    results.push({ what, unit: "/s", ...measured, goal: { ratio: 1 / 3 } });
  }
  return results;
}

/** W1b: 25,000 entries in one transaction, every question and every constraint. */
export async function w1b(bench: Bench): Promise<Result[]> {
  const { owner } = bench;
  await makeLean(owner, Object.keys(bookAccounts));
  const count = 25_000;
  const perSecond = async (work: () => Promise<unknown>) => (count * 1000) / (await timed(work));
  const books = await bench.newBooks();
  const measured = await byTurns({
    limit: (round) => perSecond(() => postLeanMany(owner, round * count, (round + 1) * count)),
    ours: (round) => {
      const from = (round * count) % bookEntries;
      return perSecond(() =>
        bench.inside(books.cooperative, (scene) => postBook(scene, books, from, from + count)),
      );
    },
  });
  return [{ what: "entries", unit: "/s", ...measured, goal: { ratio: 1 / 3 } }];
}
