import type { Scene } from "../src/foundation/scene.ts";
import { takeStatistics } from "../src/foundation/statistics.sql.ts";
import { findPostingGround, postEntries, readyIn, whyNotPost } from "../src/ledger/index.ts";
import type { Bench, BenchBooks } from "./bench-server.ts";
import { bookEntries, bookEntry, newEntryOf } from "./book.ts";
import { sumBook } from "./ground.sql.ts";

/** Posts entries of the book, all that is asked of one asked of all, in one transaction. */
export async function postBook(scene: Scene, { activities }: BenchBooks, from: number, to: number) {
  const { db, cooperative, today } = scene;
  const batch = 1_000;
  for (let i = from; i < to; i += batch) {
    const entries = Array.from({ length: Math.min(batch, to - i) }, (_, n) =>
      newEntryOf(bookEntry(i + n), activities),
    );
    const ground = await findPostingGround(db, cooperative, entries);
    const refusal = whyNotPost(entries, ground, today);
    if (refusal) throw new Error(refusal.code);
    await postEntries(
      scene,
      entries.map((entry) => readyIn(ground, entry)),
    );
  }
}

/** The whole of B1M, 25,000 entries a transaction, held against its known sums. */
export async function loadBook(inside: Bench["inside"], books: BenchBooks): Promise<BenchBooks> {
  const { cooperative } = books;
  console.log("      (B1M is being loaded)");
  for (let from = 0; from < bookEntries; from += 25_000) {
    await inside(cooperative, (scene) => postBook(scene, books, from, from + 25_000));
    if (from === 0) await inside(cooperative, ({ db }) => takeStatistics(db));
  }
  const sums = await inside(cooperative, ({ db }) => sumBook(db, cooperative));
  const wanted = { lines: 1_000_000n, debit: 16_484_700_000n, credit: 16_484_700_000n };
  if (sums.lines !== wanted.lines || sums.debit !== wanted.debit || sums.credit !== wanted.credit)
    throw new Error(`B1M holds ${sums.lines} lines, debit ${sums.debit}, credit ${sums.credit}`);
  return books;
}
