import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import type { Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { perform } from "../foundation/perform.ts";
import { cancelBill } from "./cancel-bill.ts";
import { payBills } from "./pay-bills.ts";
import {
  changeHeld,
  countWrongTallies,
  listBalances,
  listLeft,
  listVatStates,
  payTwice,
} from "./purchases.fixture.sql.ts";
import { booked, kept, lineOf, sent, supplier } from "./purchases.fixture.ts";
import { refundCredit } from "./refund-credit.ts";
import { repayAdvance } from "./repay-advance.ts";
import { reversePayment } from "./reverse-payment.ts";
import { submitBill } from "./submit-bill.ts";
import { useCredit } from "./use-credit.ts";
import { validateBill } from "./validate-bill.ts";

const call = (as: PersonName, of: World) => ({
  ...{ database: of.db, cooperative: 1, actor: of.actor(as), door: "web" as const, clock: () => testDay },
});
const inBooks = <T>(of: World, work: (tx: Tx) => Promise<T>) =>
  of.db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    return work(tx);
  });
const owedTo = async (of: World) => (await inBooks(of, (tx) => listBalances(tx, ["401000"])))[0]?.cents;
const fresh = (work: (of: World) => Promise<void>) => async () => {
  const of = await openWorld();
  try {
    await work(of);
  } finally {
    await of.close();
  }
};

describe("at once, with ten connections", () => {
  test(
    "one bill is validated once",
    fresh(async (of) => {
      const bill = await sent(of);
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, i) =>
          perform(validateBill, { bill }, call(i % 2 ? "adviser" : "accountant", of)),
        ),
      );
      assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
      assert.ok(outcomes.every((one) => one.ok || one.refusal.code === "purchases.not-draft"));
      assert.equal(await owedTo(of), 120_000n);
    }),
  );
  test(
    "the same invoice typed twice is validated once",
    fresh(async (of) => {
      const told = { of: await supplier(of), reference: "2026-118" };
      const bills = [await kept(of, told), await kept(of, told)];
      // Both are sent before either is known: the twin is only noticed when it is looked for.
      const outcomes = await Promise.all(
        bills.map((bill) => perform(submitBill, { bill }, call("entrepreneur", of))),
      );
      assert.ok(outcomes.every((one) => !one.ok && one.refusal.code === "purchases.maybe-twice"));
    }),
  );
  test(
    "one invoice is paid once, and the database holds it too",
    fresh(async (of) => {
      const payment = { paidOn: "2026-11-20", bills: [{ bill: await booked(of) }] };
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, () => perform(payBills, payment, call("accountant", of))),
      );
      assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
      assert.ok(outcomes.every((one) => one.ok || one.refusal.code === "purchases.nothing-left"));
      await assert.rejects(inBooks(of, payTwice), { code: "EN001" });
      await assert.rejects(inBooks(of, changeHeld), { code: "EN001" });
    }),
  );
});

type Step =
  | { do: "bill"; net: number; rate: number; service: boolean; credit: boolean; advance: number }
  | { do: "pay" | "several"; which: number; share: number }
  | { do: "credit" | "refund" | "repay" | "reverse" | "cancel"; which: number; share: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant("bill" as const),
    net: fc.integer({ min: 1, max: 99_999 }),
    rate: fc.constantFrom(0, 550, 1000, 2000),
    service: fc.boolean(),
    credit: fc.boolean(),
    advance: fc.constantFrom(0, 0, 33, 100),
  }),
  fc.record({
    do: fc.constantFrom("pay", "pay", "several", "credit", "refund", "repay", "reverse", "cancel"),
    which: fc.nat(50),
    share: fc.integer({ min: 1, max: 100 }),
  }) as fc.Arbitrary<Step>,
);

/** What was made on the way, of one supplier. */
interface Made {
  readonly of: string;
  readonly invoices: string[];
  readonly credits: string[];
  readonly payments: string[];
}

const pick = (all: readonly string[], which: number): string => all[which % Math.max(all.length, 1)] ?? "";

async function makeBill(world: World, made: Made, one: Extract<Step, { do: "bill" }>): Promise<void> {
  const vat = Math.floor((one.net * one.rate + 5_000) / 10_000);
  const category = one.service ? "publicite" : "marchandises";
  const advance = one.advance > 0 && !one.credit;
  const id = await booked(world, {
    ...{ of: made.of, kind: one.credit ? "credit" : "invoice" },
    ...{ grossCents: one.net + vat, vatCents: vat },
    lines: [lineOf(one.net, { vatRateBp: one.rate, category })],
    ...(advance && { advancedBy: world.personId("entrepreneur"), advancedPercent: one.advance }),
  });
  (one.credit ? made.credits : made.invoices).push(id);
}

/** What is refused is refused: only what passes changes the books. */
async function walk(world: World, made: Made, one: Step): Promise<void> {
  if (one.do === "bill") return makeBill(world, made, one);
  const bill = pick(made.invoices, one.which);
  const credit = pick(made.credits, one.which);
  if (one.do === "reverse" ? made.payments.length === 0 : !bill) return;
  const [on, amountCents] = ["2026-11-23", one.share * 313];
  const as = call("accountant", world);
  const acts = {
    pay: () =>
      perform(
        payBills,
        { paidOn: on, bills: [{ bill, amountCents: one.share > 60 ? null : amountCents }] },
        as,
      ),
    several: () =>
      perform(
        payBills,
        { paidOn: on, bills: [...new Set(made.invoices)].slice(0, 3).map((b) => ({ bill: b })) },
        as,
      ),
    credit: () =>
      perform(useCredit, { bill, credit: credit || bill, amountCents: one.share > 60 ? null : 313 }, as),
    refund: () => perform(refundCredit, { bill: credit || bill, paidOn: on, amountCents }, as),
    repay: () => perform(repayAdvance, { bill, paidOn: on, amountCents }, as),
    reverse: () =>
      perform(reversePayment, { payment: pick(made.payments, one.which), on, reason: "Rejet" }, as),
    cancel: () => perform(cancelBill, { bill: one.share > 50 ? bill : credit || bill, reason: "Erreur" }, as),
  };
  const outcome = await acts[one.do]();
  if (outcome.ok && "entry" in outcome.result) made.payments.push(outcome.result.id);
}

async function checkBooks(world: World): Promise<void> {
  await inBooks(world, async (tx) => {
    const owed = await listLeft(tx);
    const balances = await listBalances(tx, ["401000", "425000"]);
    const owedInBooks = balances.filter(({ account, cents }) => account === "401000" && cents !== 0n);
    assert.deepEqual(
      owedInBooks.map(({ thirdParty, cents }) => [thirdParty, cents]),
      owed.filter(({ left }) => left !== 0n).map(({ supplier: code, left }) => [code, left]),
      "each supplier's account is what is owed to it",
    );
    const advances = balances.find(({ account }) => account === "425000")?.cents ?? 0n;
    assert.equal(
      advances,
      owed.reduce((sum, { advance }) => sum + advance, 0n),
    );
    for (const { cents, due, paid, gross } of await listVatStates(tx)) {
      if (paid === 0n) assert.equal(due, 0n, "what is not paid is not deducted");
      if (paid === gross) assert.equal(due, cents, "what is paid is deducted to the cent");
      const gap = due * gross - cents * paid;
      assert.ok(
        (gap < 0n ? -gap : gap) <= 2n * gross,
        `deducted ${due} of ${cents}, paid ${paid} of ${gross}`,
      );
    }
    assert.equal(await countWrongTallies(tx), 0, "the kept counts are those of the rows");
  });
}

test("whatever is validated, paid, credited, reversed: accounts are what is owed, VAT too", async () => {
  const world = await openWorld();
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
        const of = await supplier(world, { siren: null, name: `S ${Math.random()}` });
        const made: Made = { of, invoices: [], credits: [], payments: [] };
        for (const one of steps) await walk(world, made, one);
        await checkBooks(world);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  } finally {
    await world.close();
  }
});
