import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type DrawnPayslip, payslipsPdf, scanPdf } from "../../fixtures/payslip-pdf.ts";
import { isNir } from "../dossiers/index.ts";
import { monthIn } from "./payslip-text.ts";
import { type Cut, readPdf } from "./read-pdf.ts";
import { type Candidate, recognise } from "./recognise.ts";

const nadia: Candidate = { contract: "c1", person: "p1", name: "Nadia Benali", nir: "288046410200178" };
const paul: Candidate = { contract: "c2", person: "p2", name: "Paul Larrieu", nir: null };
const ground = { people: [nadia, paul], siren: "912345675", isNir };

const drawn = (more: Partial<DrawnPayslip> = {}): DrawnPayslip => ({
  ...{ name: "Nadia Benali", nir: "2 88 04 64 102 001 78", month: "novembre 2026" },
  ...{ gross: 178_000, beforeTax: 139_250, net: 133_000, employer: 72_000, reduction: 51_234, ...more },
});

async function found(bytes: Buffer) {
  const read = await readPdf(bytes, (pages) => recognise(pages, ground));
  assert.ok(read.ok, read.ok ? "" : read.why);
  return read.found;
}

for (const layout of ["clarified", "columns"] as const)
  test(`the layout « ${layout} » is read by its labels: who, month, gross, net, cost`, async () => {
    const [one, ...others] = await found(await payslipsPdf([drawn()], layout));
    assert.equal(others.length, 0);
    assert.equal(one?.contract, "c1");
    assert.equal(one?.knownBy, "nir");
    assert.equal(one?.month, "2026-11");
    assert.equal(one?.figures.gross, 178_000n);
    assert.equal(one?.figures.beforeTax, 139_250n);
    assert.equal(one?.figures.net, 133_000n);
    assert.equal(one?.figures.cost, 178_000n + 72_000n - 51_234n);
    if (layout === "clarified") assert.equal(one?.figures.reduction, 51_234n);
    if (layout === "clarified") assert.equal(one?.figures.taxable, 143_250n);
  });

test("one file of many: pages of one payslip stay together, each is a file of its own", async () => {
  const unknown = drawn({ name: "Zoé Inconnue", nir: "1 85 05 78 006 084 91", net: 100_000 });
  const { nir: _, ...bare } = drawn({ name: "Paul Larrieu", gross: 90_000, beforeTax: 70_000, net: 70_000 });
  const bytes = await payslipsPdf([
    drawn({ secondPage: true }),
    bare,
    unknown,
    drawn({ month: "octobre 2026" }),
  ]);
  const all = await found(bytes);
  assert.deepEqual(
    all.map(({ contract, knownBy, month, firstPage, lastPage }) => [
      contract,
      knownBy,
      month,
      firstPage,
      lastPage,
    ]),
    [
      ["c1", "nir", "2026-11", 1, 2],
      ["c2", "name", "2026-11", 3, 3],
      [null, null, "2026-11", 4, 4],
      ["c1", "nir", "2026-10", 5, 5],
    ],
  );
  const [again] = await found(all[0]?.bytes as Buffer);
  assert.equal(again?.lastPage, 2);
  assert.equal(again?.figures.net, 133_000n);
});

test("a name is not enough where its file says another number, or for another employer", async () => {
  const [wrong] = await found(await payslipsPdf([drawn({ nir: "1 85 05 78 006 084 91" })]));
  assert.equal(wrong?.contract, null);
  assert.equal(wrong?.nameRead, "Nadia Benali");
  const { nir: _, ...bare } = drawn({ name: "Paul Larrieu", siret: "923 456 784 00012" });
  const [elsewhere] = await found(await payslipsPdf([bare]));
  assert.equal(elsewhere?.contract, null);
  // Nadia has another employer too: that payslip is not ours to give.
  const [other] = await found(await payslipsPdf([drawn({ siret: "923 456 784 00012" })]));
  assert.equal(other?.contract, null);
});

test("a scan has no text, a broken file does not open; neither holds anything up", async () => {
  const read = (bytes: Buffer) => readPdf<Cut>(bytes, () => []);
  assert.deepEqual(await read(await scanPdf()), { ok: false, why: "no-text" });
  assert.deepEqual(await read(Buffer.from("%PDF-1.7\nrien de plus")), { ok: false, why: "unreadable" });
});

test("the month that is paid, however it is written", () => {
  const all = [
    ["periode de paie : novembre 2026", "2026-11"],
    ["periode du 01/09/2026 au 30/09/2026 paiement le 05/10/2026", "2026-09"],
    ["paie du 01/08/26 au 31/08/26", "2026-08"],
    ["periode 01.07.2026 - 31.07.2026", "2026-07"],
    ["anciennete depuis le 01/02/2020 au 31/08/2026", null],
    ["bulletin de salaire mois de fevrier 2026", "2026-02"],
    ["paie 03/2026", "2026-03"],
    ["anciennete 2 ans et 11 mois", null],
  ] as const;
  for (const [words, month] of all) assert.equal(monthIn(words), month, words);
});

test("whatever the amounts, they are read to the cent in both layouts", async () => {
  const amount = fc.integer({ min: 10_000, max: 2_000_000 });
  const shape = fc.record({ gross: amount, tax: fc.integer({ min: 0, max: 5_000 }), employer: amount });
  const layout = fc.constantFrom("clarified" as const, "columns" as const);
  await fc.assert(
    fc.asyncProperty(shape, layout, async ({ gross, tax, employer }, of) => {
      const beforeTax = Math.trunc(gross * 0.78) + 5_000;
      const one = drawn({ gross, beforeTax, net: beforeTax - tax, employer, reduction: 1_000 });
      const [read] = await found(await payslipsPdf([one], of));
      assert.equal(read?.figures.gross, BigInt(gross));
      assert.equal(read?.figures.net, BigInt(beforeTax - tax));
      assert.equal(read?.figures.cost, BigInt(gross + employer - 1_000));
    }),
    { numRuns: 6 },
  );
});
