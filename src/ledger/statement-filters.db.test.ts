import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readSheet } from "read-excel-file/node";
import { exported } from "../../fixtures/exported.ts";
import type { PersonName } from "../../fixtures/people.ts";
import { callAs, openWorld, type World } from "../../fixtures/world.ts";
import type { AnyFileExport } from "../foundation/file-export.ts";
import { read } from "../foundation/read.ts";
import { activityAccount } from "./activity-account.ts";
import { addCustomer } from "./books.fixture.sql.ts";
import { closePeriod } from "./close-period.ts";
import { closingState } from "./closing-state.ts";
import { enterOpeningBalances } from "./enter-opening-balances.ts";
import { exports } from "./exports.ts";
import { ledgerLines } from "./ledger-lines.ts";
import { openFiscalYear } from "./open-fiscal-year.ts";
import { openingForm } from "./opening-form.ts";
import { postEntry } from "./post-entry.ts";
import { thirdPartyLedger } from "./third-party-ledger.ts";
import { trialBalance } from "./trial-balance.ts";

let world: World;
const by = (who: PersonName = "accountant") => callAs(who, world);

/** A sale to Dupont by an activity: 1 200,00 in each entry. */
const sale = (date: string, activity: string, dueOn: string) => ({
  journal: "VE",
  date,
  documentRef: `F-${date}`,
  label: "Vente",
  lines: [
    { account: "411000", thirdParty: "C1", activity, debitCents: 120_000, dueOn },
    { account: "706000", activity, creditCents: 120_000 },
  ],
});

before(async () => {
  world = await openWorld();
  await addCustomer(world.url, world.cooperative, "C1", "Dupont");
  await world.done(openFiscalYear, { startsOn: "2025-01-01", endsOn: "2025-12-31" });
  const { activity, otherActivity } = world;
  for (const entry of [
    sale("2025-11-10", activity, "2025-12-10"),
    sale("2026-01-15", activity, "2026-02-15"),
    sale("2026-03-10", otherActivity, "2026-04-10"),
    sale("2026-11-20", activity, "2026-12-20"),
  ])
    await world.done(postEntry, entry, "accountant");
});
after(() => world.close());

const figures = async (asked: object, who?: PersonName) => {
  const found = await read(trialBalance, { year: 2026, ...asked }, by(who));
  if (!found.ok) return found.refusal.code;
  return found.result.rows.map((r) => [r.account, r.openingCents, r.debitCents, r.creditCents]);
};

test("a balance is narrowed to months, an activity, a site; what came before is its opening", async () => {
  assert.deepEqual(await figures({ from: "2026-03", to: "2026-03" }), [
    ["411000", 120_000n, 120_000n, 0n],
    ["706000", -120_000n, 0n, 120_000n],
  ]);
  assert.deepEqual(await figures({ activity: world.otherActivity }), [
    ["411000", 0n, 120_000n, 0n],
    ["706000", 0n, 0n, 120_000n],
  ]);
  assert.deepEqual(await figures({ site: world.site, to: "2026-01" }), [
    ["411000", 0n, 120_000n, 0n],
    ["706000", 0n, 0n, 120_000n],
  ]);
  assert.equal(await figures({}, "entrepreneur"), "foundation.not-allowed");
});

test("the lines of an account say what the year before brings; 41 is all that begins so", async () => {
  const lines = await read(ledgerLines, { year: 2026, account: "41", activity: world.activity }, by());
  assert.ok(lines.ok);
  assert.equal(lines.result.broughtForwardCents, 120_000n);
  assert.deepEqual(
    lines.result.lines.map(({ date }) => date),
    ["2026-01-15", "2026-11-20"],
  );
  const account = await read(activityAccount, { activity: world.activity }, by("entrepreneur"));
  assert.ok(account.ok);
  assert.equal(account.result.figures.owedCents, 360_000n);
  assert.equal(account.result.dueCents, 240_000n);
});

test("third parties are balanced by account", async () => {
  const found = await read(thirdPartyLedger, { year: 2026, from: "2026-02", search: "dupont" }, by());
  assert.ok(found.ok);
  assert.deepEqual(
    found.result.rows.map((r) => [r.account, r.thirdParty, r.openingCents, r.debitCents]),
    [["411000", "C1", 120_000n, 240_000n]],
  );
});

/** A file as it leaves, or the refusal. */
async function taken(what: string, asked: object, who?: PersonName) {
  const made = (exports as readonly AnyFileExport[]).find(({ name }) => name === `ledger.export-${what}`);
  return exported(made, { year: "2026", ...asked }, [who ?? "accountant", world]);
}

test("each statement leaves as CSV and as a workbook, for whoever may see it", async () => {
  const [name, csv] = (await taken("balance", { to: "2026-01" })) as [string, Buffer];
  assert.equal(name, "balance-2026.csv");
  const head = "\ufeffCompte;Libellé;À-nouveaux;Débit;Crédit;Solde\r\n";
  const rows =
    "411000;Clients;0,00;1200,00;0,00;1200,00\r\n706000;Prestations de services;0,00;0,00;1200,00;";
  assert.equal(csv.toString(), `${head}${rows}-1200,00\r\n`);
  const lines = (await taken("lines", { journal: "VE", format: "xlsx" })) as [string, Buffer];
  assert.equal(lines[0], "journal-VE-2026.xlsx");
  assert.equal((await readSheet(lines[1])).length, 7);
  const parties = (await taken("third-parties", {})) as [string, Buffer];
  assert.match(parties[1].toString(), /411000;C1;Dupont;0,00;3600,00;0,00;3600,00/);
  for (const what of ["balance", "lines", "third-parties"]) {
    assert.equal(await taken(what, {}, "entrepreneur"), "foundation.not-allowed");
    const own = await taken(what, { activity: world.activity }, "entrepreneur");
    assert.equal(typeof own === "string", false, what);
  }
});

test("the year before leaves its balances and its result, by activity; entered, they carry on", async () => {
  const form = await read(openingForm, { fiscalYear: "2026-12-31", takeOver: true }, by());
  assert.ok(form.ok);
  const balances = form.result.balances.map((b) => [b.account, b.thirdParty, b.activityCode, b.balanceCents]);
  assert.deepEqual(balances, [
    ["120000", null, "A017", -120_000n],
    ["411000", "C1", "A017", 120_000n],
  ]);
  const lines = [
    { account: "411000", thirdParty: "C1", activity: world.activity, debitCents: 120_000 },
    { account: "120000", activity: world.activity, creditCents: 120_000 },
  ];
  await world.done(enterOpeningBalances, { fiscalYear: "2026-12-31", lines }, "accountant");
  const found = await read(ledgerLines, { year: 2026, account: "411000" }, by());
  assert.ok(found.ok);
  assert.equal(found.result.broughtForwardCents, 0n);
  assert.equal(found.result.totals.debitCents, 480_000n);
});

test("closing up to a month shuts those before it, and the page says so first", async () => {
  const state = await read(closingState, {}, by());
  assert.ok(state.ok);
  const march = state.result.years[1]?.months[2];
  assert.deepEqual(
    [march?.shuts, march?.refusal, march?.late],
    [["2025-01", "2025-02", "2025-03"], null, true],
  );
  const december = state.result.years[0]?.months[11];
  assert.equal(december?.refusal?.code, "ledger.month-not-over");
  await world.done(closePeriod, { month: "2025-03", earlierToo: true }, "accountant");
  const after = await read(closingState, {}, by());
  assert.ok(after.ok);
  assert.deepEqual(
    after.result.years[1]?.months.slice(0, 4).map(({ closed }) => closed?.by ?? null),
    ["Marc Dubourg", "Marc Dubourg", "Marc Dubourg", null],
  );
});
