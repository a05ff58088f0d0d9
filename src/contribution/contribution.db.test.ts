import assert from "node:assert/strict";
import { test } from "node:test";
import { testDay, type World, withinWorld } from "../../fixtures/world.ts";
import { closeActivity } from "../activities/index.ts";
import { validated as validatedReport } from "../expenses/expenses.fixture.ts";
import { keepCategory } from "../expenses/keep-category.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { creditInvoice, recordPayment, reversePayment, validateInvoice } from "../invoicing/index.ts";
import { draftOf, validatedOf } from "../invoicing/invoicing.fixture.ts";
import { postEntry, verifySeal } from "../ledger/index.ts";
import { reverseEntry } from "../ledger/reverse-entry.ts";
import { activityContribution } from "./activity-contribution.ts";
import { readHouse, tamper, tampering } from "./contribution.fixture.sql.ts";
import { kindOf, saleByHand, takenFrom, termsFrom } from "./contribution.fixture.ts";
import { setTerms } from "./set-terms.ts";
import { settleMonth } from "./settle-month.ts";
import { simulate } from "./simulate.ts";

const call = (of: World) => ({
  ...{ database: of.db, cooperative: 1, actor: of.actor("entrepreneur"), clock: () => testDay },
});

/** What an entrepreneur sees of their own: each line as base → amount, the oldest first. */
async function linesOf(of: World) {
  const found = await read(activityContribution, { activity: of.activity }, call(of));
  assert.ok(found.ok);
  const { lines, accounts } = found.result;
  return {
    lines: lines.map((l) => `${l.kind} ${l.baseCents} → ${l.amountCents}`).reverse(),
    total: accounts.map(({ kind, baseCents, amountCents }) => `${kind} ${baseCents} → ${amountCents}`),
  };
}

const sale = (euros: number) => [
  { label: "Reliure", quantityThousandths: 1000, unitPriceCents: euros * 100, vatRateBp: 2000 },
];

test("what is invoiced gives ten per cent at once, a credit note gives it back; the house stays equal", () =>
  withinWorld(async (of) => {
    await takenFrom(of);
    const invoice = await validatedOf(of, sale(1_200));
    assert.deepEqual((await linesOf(of)).lines, ["contribution 120000 → 12000"]);
    await of.done(creditInvoice, { invoice, reason: "Commande annulée" });
    assert.deepEqual(await linesOf(of), {
      lines: ["contribution 120000 → 12000", "contribution -120000 → -12000"],
      total: ["contribution 0 → 0"],
    });
    await validatedOf(of, sale(400));
    assert.deepEqual(
      (await readHouse(of.db, 1)).map(({ account, activity, cents }) => [account, activity === null, cents]),
      [
        ["580000", true, 4_000n],
        ["580000", false, -4_000n],
        ["628000", true, -4_000n],
        ["628000", false, 4_000n],
      ],
    );
    const sealed = await read(verifySeal, {}, { ...call(of), actor: of.actor("accountant") });
    assert.ok(sealed.ok && sealed.result.broken === null && sealed.result.wrongBalance === null);
  }));

test("what is received gives without its VAT, in parts, and a payment reversed gives it back", () =>
  withinWorld(async (of) => {
    await takenFrom(of, "2026-01-01", { basis: "received" });
    const invoice = await validatedOf(of, sale(1_000));
    assert.deepEqual((await linesOf(of)).lines, []);
    const paid = { invoice, paidOn: "2026-11-23", amountCents: 40_000 };
    await of.done(recordPayment, paid);
    const { id: payment } = await of.done(recordPayment, { ...paid, amountCents: 80_000 });
    assert.deepEqual((await linesOf(of)).total, ["contribution 100000 → 10000"]);
    await of.done(reversePayment, { payment, on: "2026-11-23", reason: "Chèque sans provision" });
    const { lines, total } = await linesOf(of);
    assert.deepEqual(lines, [
      "contribution 33333 → 3333",
      "contribution 66667 → 6667",
      "contribution -66667 → -6667",
    ]);
    assert.deepEqual(total, ["contribution 33333 → 3333"]);
  }));

test("an expense of a category that reduces the base gives its share back (R1.30)", () =>
  withinWorld(async (of) => {
    await takenFrom(of);
    await validatedOf(of, sale(1_000));
    const told = { label: "Sous-traitance", nature: "purchase", item: "general", account: "604000" };
    const kept = { ...told, reducesContribution: true };
    const { code } = await of.done<{ code: string }>(keepCategory, kept, "accountant");
    await validatedReport(of, { category: code, grossCents: 12_000, vatCents: 2_000 });
    assert.deepEqual(await linesOf(of), {
      lines: ["contribution 100000 → 10000", "contribution -10000 → -1000"],
      total: ["contribution 90000 → 9000"],
    });
  }));

test("a rate that changes in mid-month holds from its day on; the slices go on counting the year", () =>
  withinWorld(async (of) => {
    const first = [
      { fromCents: 0, rateBp: 1100 },
      { fromCents: 4_000_000, rateBp: 1000 },
    ];
    await takenFrom(of, "2026-01-01", { slices: first });
    await of.done(
      setTerms,
      termsFrom("2026-11-15", { slices: [{ fromCents: 0, rateBp: 500 }] }),
      "accountant",
    );
    const at = (day: string) => new Date(`${day}T12:00:00Z`);
    const early = await draftOf(of, sale(41_000));
    await of.done(validateInvoice, { invoice: early }, "accountant", at("2026-11-14"));
    const late = await draftOf(of, sale(1_000));
    await of.done(validateInvoice, { invoice: late }, "accountant", at("2026-11-15"));
    assert.deepEqual((await linesOf(of)).lines, [
      "contribution 4100000 → 450000",
      "contribution 100000 → 5000",
    ]);
  }));

test("the activity’s own terms hold before everyone’s; two contributions stand side by side", () =>
  withinWorld(async (of) => {
    await takenFrom(of);
    const insurance = await kindOf(of, "Part d’assurance", "616000");
    const own = { activity: of.activity, host: of.otherActivity, hostShareBp: 2500 };
    await of.done(setTerms, termsFrom("2026-02-01", { ...own, slices: [{ fromCents: 0, rateBp: 800 }] }));
    const share = { kind: insurance, slices: [{ fromCents: 0, rateBp: 120 }] };
    await of.done(setTerms, termsFrom("2026-01-01", share));
    await validatedOf(of, sale(1_000));
    assert.deepEqual((await linesOf(of)).total, [
      "contribution 100000 → 8000",
      "part-d-assurance 100000 → 1200",
    ]);
    const hosted = (await readHouse(of.db, 1)).filter(({ activity }) => activity === of.otherActivity);
    assert.deepEqual(
      hosted.map(({ account, cents }) => [account, cents]),
      [
        ["580000", 2_000n],
        ["628000", -2_000n],
      ],
    );
  }));

test("what was entered by hand is counted with the month, once, and cancelled with its cancellation", () =>
  withinWorld(async (of) => {
    await takenFrom(of);
    await of.done(postEntry, saleByHand(of, "2026-11-10"), "accountant");
    await validatedOf(of, sale(100));
    const settle = () =>
      of.done<{ lines: number; entries: number }>(settleMonth, { month: "2026-11" }, "accountant");
    const told = await settle();
    assert.deepEqual([told.lines, told.entries], [1, 1]);
    assert.deepEqual(await settle(), { lines: 0, entries: 0, amountCents: "0" });
    assert.deepEqual((await linesOf(of)).total, ["contribution 110000 → 11000"]);
    const { id } = await of.done<{ id: string }>(postEntry, saleByHand(of, "2026-11-11"), "accountant");
    await of.done(reverseEntry, { entry: id, date: "2026-11-12", reason: "Saisie deux fois" }, "accountant");
    const both = await settle();
    assert.deepEqual([both.lines, both.entries], [2, 0]);
    assert.deepEqual((await linesOf(of)).total, ["contribution 110000 → 11000"]);
  }));

test("at the end of the year the minimum asks what is short, once, for the months that held", () =>
  withinWorld(async (of) => {
    await takenFrom(of, "2026-07-01", { minimumCents: 216_000 });
    await validatedOf(of, sale(1_000));
    const end = new Date("2026-12-31T12:00:00Z");
    const settle = () =>
      of.done<{ amountCents: string }>(settleMonth, { month: "2026-12" }, "accountant", end);
    await settle();
    assert.deepEqual((await linesOf(of)).lines, ["contribution 100000 → 10000", "contribution 0 → 98000"]);
    assert.equal((await settle()).amountCents, "0");
  }));

test("an activity that closes in mid-year is asked its twelfths with that month, and no more after", () =>
  withinWorld(async (of) => {
    await takenFrom(of, "2026-07-01", { minimumCents: 216_000 });
    await validatedOf(of, sale(1_000));
    await of.done(closeActivity, { activity: of.activity, on: "2026-11-20", reason: "Départ" }, "director");
    const settle = (month: string, day: string) =>
      of.done(settleMonth, { month }, "accountant", new Date(`${day}T12:00:00Z`));
    await settle("2026-11", "2026-12-02");
    // July to October, a twelfth of 2 160 € each, less what was given.
    assert.deepEqual((await linesOf(of)).lines, ["contribution 100000 → 10000", "contribution 0 → 62000"]);
    await settle("2026-12", "2026-12-31");
    assert.equal((await linesOf(of)).lines.length, 2);
  }));

test("other terms tried on a year: what each gave beside what it would have given, the house as it was", () =>
  withinWorld(async (of) => {
    await takenFrom(of);
    const insurance = await kindOf(of, "Part d’assurance", "616000");
    const share = { kind: insurance, slices: [{ fromCents: 0, rateBp: 100 }] };
    await of.done(setTerms, termsFrom("2026-01-01", share), "accountant");
    await validatedOf(of, sale(1_000));
    const lines = [
      { account: "616000", debitCents: 30_000, activity: of.activity },
      { account: "512000", creditCents: 30_000, activity: of.activity },
    ];
    const premium = { journal: "OD", date: "2026-11-20", documentRef: "MAIF", label: "Assurance", lines };
    await of.done(postEntry, premium, "accountant");
    const trying = async (kind: string, basis: string, rateBp: number) => {
      const formula = { basis, slices: [{ fromCents: 0, rateBp }] };
      const actor = of.actor("director");
      const found = await read(simulate, { kind, year: 2026, formula }, { ...call(of), actor });
      assert.ok(found.ok);
      const [row] = found.result.tried?.rows ?? [];
      return [row?.baseCents, row?.tookCents, row?.wouldCents, found.result.tried?.lose];
    };
    assert.deepEqual(await trying("contribution", "invoiced", 1200), [100_000n, 10_000n, 12_000n, 1]);
    // The premium it paid is no contribution; what contributions took is no charge.
    assert.deepEqual(await trying(insurance, "result", 100), [70_000n, 1_000n, 700n, 0]);
  }));

test("of ten people who validate at once each line follows the one before, and the year is exact", () =>
  withinWorld(async (of) => {
    const slices = [
      { fromCents: 0, rateBp: 1000 },
      { fromCents: 250_000, rateBp: 500 },
    ];
    await takenFrom(of, "2026-01-01", { slices });
    const drafts: string[] = [];
    for (let i = 0; i < 10; i += 1) drafts.push(await draftOf(of, sale(500)));
    const outcomes = await Promise.all(
      drafts.map((invoice) =>
        perform(validateInvoice, { invoice }, { ...call(of), actor: of.actor("accountant"), door: "web" }),
      ),
    );
    assert.ok(outcomes.every((outcome) => outcome.ok));
    assert.deepEqual((await linesOf(of)).total, ["contribution 500000 → 37500"]);
  }));

test("two people who count the same month at once count it once", () =>
  withinWorld(async (of) => {
    await takenFrom(of);
    for (let day = 10; day < 20; day += 1)
      await of.done(postEntry, saleByHand(of, `2026-11-${day}`), "accountant");
    const settle = () =>
      perform(settleMonth, { month: "2026-11" }, { ...call(of), actor: of.actor("accountant"), door: "web" });
    const outcomes = await Promise.all([settle(), settle(), settle(), settle()]);
    assert.ok(outcomes.every((outcome) => outcome.ok));
    assert.deepEqual((await linesOf(of)).total, ["contribution 1000000 → 100000"]);
  }));

test("the database keeps what is counted, whoever reaches it", () =>
  withinWorld(async (of) => {
    await takenFrom(of);
    await validatedOf(of, sale(500));
    for (const [what, statement] of Object.entries(tampering))
      assert.match(await tamper(of.db, 1, statement), /^(EN001|42501)$/, what);
    assert.deepEqual((await linesOf(of)).total, ["contribution 50000 → 5000"]);
  }));
