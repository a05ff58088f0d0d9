import { v7 } from "uuid";
import { takeStatistics } from "../src/foundation/statistics.sql.ts";
import {
  type DocumentToWrite,
  insertCustomers,
  partsOf,
  putDocuments,
  totalsOf,
  validateInvoices,
  withNet,
} from "../src/invoicing/index.ts";
import { addThirdParty } from "../src/ledger/index.ts";
import type { Bench, BenchBooks } from "./bench-server.ts";

/** The lines of invoice i of W2: quantity 1+l, price 100 + 10·l + i mod 50, VAT 20 % for three, then 10 %. */
export const linesOf = (i: number) =>
  [0, 1, 2, 3, 4].map((l) => ({
    section: "",
    label: `Prestation ${l + 1}`,
    nature: "service" as const,
    quantityThousandths: BigInt(1 + l) * 1000n,
    unit: "",
    unitPriceCents: BigInt(100 + 10 * l + (i % 50)) * 100n,
    discountBp: 0,
    vatRateBp: l < 3 ? 2000 : 1000,
  }));

/** Held against what BENCH says of it: a workload that came out cheaper would measure nothing. */
export function checkInvoices(): void {
  const of = (i: number) => totalsOf(partsOf(linesOf(i).map(withNet)));
  const [first, other] = [of(0), of(19)];
  if (first.netCents !== 190_000n || first.vatCents !== 25_800n || other.grossCents !== 248_290n)
    throw new Error(`W2 comes to ${first.netCents} + ${first.vatCents}, and ${other.grossCents}`);
}

/** Five hundred customers of one activity. */
export async function addBenchCustomers(bench: Bench, { cooperative, activities }: BenchBooks) {
  const activity = activities[0] as string;
  const where = { street: "8 rue des Arceaux", postcode: "64100", town: "Bayonne", country: "FR" };
  const none = { siren: null, siret: null, vatNumber: null, email: "", phone: "", deliveryAddress: "" };
  const customers = Array.from({ length: 500 }, (_, n) => {
    const code = `C${String(n + 1).padStart(5, "0")}`;
    return {
      id: v7(),
      activity,
      code,
      kind: "business" as const,
      name: `Client ${n + 1}`,
      ...where,
      ...none,
    };
  });
  await bench.inside(cooperative, async ({ db, now }) => {
    for (const { code, name } of customers)
      await addThirdParty(db, cooperative, { code, label: name, kind: "customer" });
    await insertCustomers(db, cooperative, customers, { now, by: null });
  });
  return { activity, customers: customers.map(({ id }) => id) };
}

/** Validated invoices 0 to `count`, a thousand a transaction. */
export async function storeInvoices(
  bench: Bench,
  { cooperative }: BenchBooks,
  { activity, customers }: { activity: string; customers: readonly string[] },
  count: number,
): Promise<void> {
  console.log(`      (${count} invoices are being stored)`);
  const empty = {
    origin: null,
    title: "",
    suppliedOn: null,
    orderRef: "",
    note: "",
    exemption: "",
    reason: "",
    ...{ validUntil: null, dwellingWorks: false, certifiedOn: null },
  };
  for (let from = 0; from < count; from += 1000) {
    const documents: DocumentToWrite[] = Array.from({ length: 1000 }, (_, n) => {
      const lines = linesOf(from + n).map(withNet);
      const customer = customers[(from + n) % 500] as string;
      return { id: v7(), kind: "invoice", activity, customer, ...empty, ...totalsOf(partsOf(lines)), lines };
    });
    await bench.inside(cooperative, async (scene) => {
      const { db, now, today } = scene;
      await putDocuments(db, cooperative, documents, { now, by: null });
      await validateInvoices(
        scene,
        documents.map(({ id }) => ({ invoice: id, issuedOn: today })),
      );
    });
    if (from === 0) await bench.inside(cooperative, ({ db }) => takeStatistics(db));
  }
}
