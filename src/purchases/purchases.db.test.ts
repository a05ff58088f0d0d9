import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { exportedRows } from "../../fixtures/exported.ts";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { addKind, setTerms } from "../contribution/index.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { closePeriod, ledgerLines, postEntry } from "../ledger/index.ts";
import { changeSetting } from "../network/index.ts";
import { billPaper } from "./bill-paper.ts";
import { cancelBill } from "./cancel-bill.ts";
import { keepBill } from "./keep-bill.ts";
import { listBills } from "./list-bills.ts";
import { exports } from "./list-exports.ts";
import { payBills } from "./pay-bills.ts";
import { billOf, booked, kept, lineOf, paid, paper, sent, supplier } from "./purchases.fixture.ts";
import { readBill } from "./read-bill.ts";
import { refuseBill } from "./refuse-bill.ts";
import { repayAdvance } from "./repay-advance.ts";
import { reversePayment } from "./reverse-payment.ts";
import { submitBill } from "./submit-bill.ts";
import { toPay } from "./to-pay.ts";
import { useCredit } from "./use-credit.ts";
import { validateBill } from "./validate-bill.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const call = (as: PersonName, of = world) => ({
  ...{ database: of.db, cooperative: 1, actor: of.actor(as), door: "web" as const, clock: () => testDay },
});
async function billAs(as: PersonName, bill: string, of = world) {
  const found = await read(readBill, { bill }, call(as, of));
  return found.ok ? found.result : null;
}
async function linesOf(of: World, account: string) {
  const found = await read(ledgerLines, { account }, call("accountant", of));
  assert.ok(found.ok);
  return found.result.lines;
}
const amounts = async (of: World, account: string) =>
  (await linesOf(of, account)).map((l) => String(l.debitCents - l.creditCents));
const fresh = (work: (of: World) => Promise<void>) => async () => {
  const of = await openWorld();
  try {
    await work(of);
  } finally {
    await of.close();
  }
};

test(
  "from a dropped file to its payment the books follow to the cent, and are lettered",
  fresh(async (of) => {
    const { id } = await of.done(keepBill, { activity: of.activity, paper: paper() }, "entrepreneur");
    const told = { ...billOf(of, await supplier(of)), id, paper: undefined };
    await of.done(keepBill, told, "entrepreneur");
    assert.equal((await billAs("entrepreneur", id, of))?.bill.dueOn, "2026-12-10");
    await of.done(submitBill, { bill: id }, "entrepreneur");
    await of.done(validateBill, { bill: id }, "adviser");
    assert.deepEqual(await amounts(of, "401000"), ["-120000"]);
    await paid(of, id, 50_000);
    assert.deepEqual(await amounts(of, "445640"), ["20000", "-8333"]);
    await paid(of, id);
    assert.deepEqual(await amounts(of, "445640"), ["20000", "-8333", "-11667"]);
    assert.deepEqual(await amounts(of, "445660"), ["8333", "11667"]);
    const letters = (await linesOf(of, "401000")).map(({ letter }) => letter);
    assert.equal(letters.length, 3);
    assert.equal(new Set(letters).size, 1);
    assert.notEqual(letters[0], null);
    assert.equal((await billAs("accountant", id, of))?.bill.bucket, "settled");
  }),
);

test(
  "what was advanced is owed to who did, paid back and lettered; its VAT was deducted at once",
  fresh(async (of) => {
    const advance = { advancedBy: of.personId("entrepreneur"), advancedPercent: 25 };
    const bill = await booked(of, advance);
    assert.deepEqual(await amounts(of, "425000"), ["-30000"]);
    assert.deepEqual(await amounts(of, "445660"), ["5000"]);
    const repayment = { bill, paidOn: "2026-11-20", amountCents: 30_000 };
    await of.done(repayAdvance, repayment, "accountant");
    const lines = await linesOf(of, "425000");
    assert.equal(new Set(lines.map(({ letter }) => letter)).size, 1);
    assert.notEqual(lines[0]?.letter, null);
    assert.equal((await billAs("accountant", bill, of))?.bill.bucket, "open");
    await paid(of, bill);
    assert.deepEqual(await amounts(of, "445660"), ["5000", "15000"]);
    assert.equal((await billAs("accountant", bill, of))?.bill.bucket, "settled");
  }),
);

test(
  "a late invoice of closed months is posted in the first open one, and the page says so before",
  fresh(async (of) => {
    for (let month = 1; month <= 10; month++)
      await of.done(closePeriod, { month: `2026-${String(month).padStart(2, "0")}` }, "accountant");
    const bill = await sent(of, { issuedOn: "2026-09-14" });
    assert.equal((await billAs("adviser", bill, of))?.postedOn, "2026-11-01");
    await of.done(validateBill, { bill }, "adviser");
    const [line] = await linesOf(of, "401000");
    assert.equal(line?.date, "2026-11-01");
    assert.equal((await billAs("accountant", bill, of))?.bill.issuedOn, "2026-09-14");
  }),
);

test(
  "one transfer settles several invoices; rejected in a month closed since, it is undone in an open one",
  fresh(async (of) => {
    const supplied = await supplier(of);
    const bills = [
      await booked(of, { of: supplied, issuedOn: "2026-09-05" }),
      await booked(of, { of: supplied, issuedOn: "2026-09-06" }),
    ];
    const transfer = { paidOn: "2026-10-02", reference: "VIR 42", bills: bills.map((bill) => ({ bill })) };
    const { id: payment } = await of.done(payBills, transfer, "accountant");
    assert.deepEqual(await amounts(of, "512000"), ["-240000"]);
    for (let month = 1; month <= 10; month++)
      await of.done(closePeriod, { month: `2026-${String(month).padStart(2, "0")}` }, "accountant");
    const rejected = { payment, on: "2026-10-05", reason: "Compte clos" };
    await of.done(reversePayment, rejected, "accountant");
    const bank = await linesOf(of, "512000");
    assert.deepEqual(
      bank.map(({ date, debitCents }) => [date, debitCents]),
      [
        ["2026-10-02", 0n],
        ["2026-11-01", 240_000n],
      ],
    );
    for (const bill of bills) {
      const found = await billAs("accountant", bill, of);
      assert.equal(found?.bill.bucket, "open");
      assert.equal(found?.bill.leftCents, 120_000n);
    }
    assert.equal(
      (await amounts(of, "445660")).reduce((sum, one) => sum + Number(one), 0),
      0,
    );
    const owed = await linesOf(of, "401000");
    assert.equal(owed.filter(({ letter }) => letter === null).length, 2, "what is owed again is open");
    await of.done(payBills, { ...transfer, paidOn: "2026-11-20" }, "accountant");
    assert.equal((await billAs("accountant", bills[0] ?? "", of))?.bill.bucket, "settled");
    assert.equal((await linesOf(of, "401000")).filter(({ letter }) => letter === null).length, 0);
  }),
);

test(
  "a credit note is set against its invoice; what is paid of the rest letters all three",
  fresh(async (of) => {
    const supplied = await supplier(of);
    const bill = await booked(of, { of: supplied });
    const told = { grossCents: 24_000, vatCents: 4_000, lines: [lineOf(20_000)] };
    const credit = await booked(of, { ...told, of: supplied, kind: "credit", origin: bill });
    await of.done(useCredit, { bill, credit }, "accountant");
    assert.equal((await billAs("accountant", bill, of))?.bill.leftCents, 96_000n);
    await paid(of, bill);
    assert.deepEqual(await amounts(of, "401000"), ["-120000", "24000", "96000"]);
    assert.equal(new Set((await linesOf(of, "401000")).map(({ letter }) => letter)).size, 1);
    const sum = (all: string[]) => all.reduce((total, one) => total + Number(one), 0);
    assert.equal(sum(await amounts(of, "445640")), 0);
    assert.equal(sum(await amounts(of, "445660")), 16_000);
  }),
);

test(
  "a cancelled bill is undone by its mirror and may be typed again",
  fresh(async (of) => {
    const supplied = await supplier(of);
    const bill = await booked(of, { of: supplied, reference: "2026-7" });
    await of.done(cancelBill, { bill, reason: "Mauvaise coopérative" }, "accountant");
    assert.deepEqual(await amounts(of, "623000"), ["100000", "-100000"]);
    assert.equal((await billAs("accountant", bill, of))?.bill.bucket, "cancelled");
    await booked(of, { of: supplied, reference: "2026-7" });
  }),
);

test(
  "R1.30: what is bought for a customer gives its share of the contribution back; cancelled, it is taken again",
  fresh(async (of) => {
    const { code: kind } = await of.done<{ code: string }>(addKind, { label: "Contribution" }, "accountant");
    const slices = [{ fromCents: 0, rateBp: 1000 }];
    const terms = { kind, startsOn: "2026-01-01", basis: "invoiced", slices, decided: "AG 2025" };
    await of.done(setTerms, terms, "accountant");
    const lines = [lineOf(100_000, { category: "sous-traitance" })];
    const bill = await booked(of, { lines });
    assert.deepEqual(await amounts(of, "628000"), ["-10000", "10000"]);
    await of.done(cancelBill, { bill, reason: "Erreur" }, "accountant");
    assert.deepEqual(await amounts(of, "628000"), ["-10000", "10000", "10000", "-10000"]);
  }),
);

describe("the ladder", () => {
  const ceiling = (of: World, key: string, value: number) =>
    of.done(changeSetting, { key, effectiveOn: "2026-11-23", value });
  const fund = (of: World) => {
    const lines = [
      { account: "512000", activity: of.activity, debitCents: 150_000 },
      { account: "706000", activity: of.activity, creditCents: 150_000 },
    ];
    const entry = { journal: "BQ", date: "2026-11-02", documentRef: "R1", label: "Recette", lines };
    return of.done(postEntry, entry, "accountant");
  };
  test(
    "one's own word is enough up to the ceiling, as long as the activity has the cash, and no further at once",
    fresh(async (of) => {
      await ceiling(of, "purchases.own-ceiling", 130_000);
      await fund(of);
      const bills = [await kept(of), await kept(of), await kept(of)];
      const outcomes = await Promise.all(
        bills.map((bill) => perform(validateBill, { bill }, call("entrepreneur", of))),
      );
      assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
      assert.ok(outcomes.every((one) => one.ok || one.refusal.code === "purchases.cash-too-low"));
    }),
  );
  test(
    "above the second ceiling the direction approves, and never who typed it",
    fresh(async (of) => {
      const large = { grossCents: 300_000, vatCents: 50_000, lines: [lineOf(250_000)] };
      const bill = await sent(of, large);
      const outcome = await perform(validateBill, { bill }, call("accountant", of));
      assert.equal(!outcome.ok && outcome.refusal.code, "purchases.asks-direction");
      await of.done(validateBill, { bill }, "director");
      const own = await sent(of, { ...large, activity: null }, "director");
      const self = await perform(validateBill, { bill: own }, call("director", of));
      assert.equal(!self.ok && self.refusal.code, "purchases.own-bill");
      await of.done(validateBill, { bill: own }, "accountant");
    }),
  );
  test(
    "refused it comes back with its reason, is corrected and sent again",
    fresh(async (of) => {
      const bill = await sent(of);
      await of.done(refuseBill, { bill, reason: "Au nom d’un tiers" }, "adviser");
      assert.equal((await billAs("entrepreneur", bill, of))?.rounds[0]?.refusal, "Au nom d’un tiers");
      await of.done(submitBill, { bill }, "entrepreneur");
      await of.done(validateBill, { bill }, "adviser");
    }),
  );
});

describe("who sees what", () => {
  let bill: string;
  before(async () => {
    bill = await kept(world);
  });
  for (const [as, sees] of [
    ["entrepreneur", true],
    ["adviser", true],
    ["accountant", true],
    ["director", true],
    ["neighbour", false],
    ["outsider", false],
  ] as const)
    test(`${as} ${sees ? "reads" : "does not read"} the bill and its paper`, async () => {
      assert.equal((await billAs(as, bill)) !== null, sees);
      assert.equal((await read(billPaper, { bill }, call(as))).ok, sees);
      const list = await read(listBills, {}, call(as));
      assert.equal(list.ok && list.result.rows.some(({ id }) => id === bill), sees);
    });
  test("the list leaves as a file with what one sees, and nothing else", async () => {
    const file = (as: PersonName, asked = {}) => exportedRows(exports[0], asked, [as, world]);
    const [head, row] = await file("accountant");
    assert.equal(
      head,
      "Numéro;Fournisseur;Numéro de la facture;Activité;Date de la facture;Échéance;État;TTC;Reste à payer",
    );
    assert.match(row ?? "", /;Atelier Benali;.*;À compléter;1200,00;/);
    assert.equal((await file("entrepreneur")).length, 2);
    assert.equal((await file("neighbour")).length, 1);
    assert.equal(await file("neighbour", { activity: world.activity }), "foundation.not-allowed");
    assert.equal((await file("accountant", { state: "settled" })).length, 1);
  });
});

test("what is to be paid is found by its due date and supplier", async () => {
  const of = await openWorld();
  try {
    const late = await booked(of, { issuedOn: "2026-09-10" });
    const soon = await booked(of, { issuedOn: "2026-11-10" });
    const asked = async (span: string) => {
      const found = await read(toPay, { span }, call("accountant", of));
      assert.ok(found.ok);
      return found.result.rows.map(({ id }) => id);
    };
    assert.deepEqual(await asked("overdue"), [late]);
    assert.deepEqual(await asked("week"), [late]);
    assert.deepEqual(await asked("month"), [late, soon]);
  } finally {
    await of.close();
  }
});
