import { operator } from "../src/foundation/actor.ts";
import { perform } from "../src/foundation/perform.ts";
import { draftInvoice, validateInvoice } from "../src/invoicing/index.ts";
import type { Bench, BenchBooks } from "./bench-server.ts";
import { issueLean, makeLeanInvoices } from "./invoice-limit.sql.ts";
import { addBenchCustomers, checkInvoices, linesOf, storeInvoices } from "./invoices.ts";
import { byTurns, type Result, rate } from "./measure.ts";

const perRound = 200;
const clients = 8;

type Ground = Awaited<ReturnType<typeof addBenchCustomers>>;

/** Drafted, then validated: number, entry and audit, as two clicks do it. */
async function issueOne(bench: Bench, { cooperative }: BenchBooks, ground: Ground, i: number) {
  const call = { database: bench.database, cooperative, actor: operator, door: "web" } as const;
  const lines = linesOf(i).map((line) => ({
    ...line,
    quantityThousandths: Number(line.quantityThousandths),
    unitPriceCents: Number(line.unitPriceCents),
  }));
  const { activity, customers } = ground;
  const input = { activity, customer: customers[i % 500], lines };
  const drafted = await perform(draftInvoice, input, { ...call, key: crypto.randomUUID() });
  if (!drafted.ok) throw new Error(drafted.refusal.code);
  const invoice = drafted.result.id;
  const validated = await perform(validateInvoice, { invoice }, { ...call, key: crypto.randomUUID() });
  if (!validated.ok) throw new Error(validated.refusal.code);
}

/** W2: invoices created, numbered, validated, posted, with none and with 100,000 stored. */
export async function w2(bench: Bench): Promise<Result[]> {
  checkInvoices();
  await makeLeanInvoices(bench.owner);
  const results: Result[] = [];
  for (const stored of [0, 100_000]) {
    const { books, ground } = stored ? await bench.invoiced() : await newGround(bench);
    const measured = await byTurns({
      limit: (round) => rate(perRound, clients, (n) => issueLean(bench.owner, round * perRound + n)),
      ours: (round) => rate(perRound, clients, (n) => issueOne(bench, books, ground, round * perRound + n)),
    });
    results.push({ what: `with ${stored} stored`, unit: "/s", ...measured, goal: { ratio: 1 / 4 } });
  }
  return results;
}

async function newGround(bench: Bench) {
  const books = await bench.newBooks();
  return { books, ground: await addBenchCustomers(bench, books) };
}

/** Books that hold 100,000 invoices. */
export async function makeInvoiced(bench: Bench) {
  const made = await newGround(bench);
  await storeInvoices(bench, made.books, made.ground, 100_000);
  return made;
}
