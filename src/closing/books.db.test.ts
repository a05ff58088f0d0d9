/**
 * Whatever happens, in any order: the books balance, transfers have both their feet, kept balances are
 * their lines, a closed month stays what it was, and the money of an activity is what was paid to it, paid by
 * it and given by it, to the cent.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { openWorld, type World } from "../../fixtures/world.ts";
import { draftedOf } from "../contracts/contracts.fixture.ts";
import { signContract } from "../contracts/index.ts";
import { takenFrom, termsFrom } from "../contribution/contribution.fixture.ts";
import { setTerms } from "../contribution/index.ts";
import * as spending from "../expenses/expenses.fixture.ts";
import { repayReport } from "../expenses/repay-report.ts";
import { addDays, addMonths, type CivilDate, monthOf } from "../foundation/calendar.ts";
import { read } from "../foundation/read.ts";
import {
  creditInvoice,
  draftInvoice,
  recordPayment,
  reversePayment,
  validateInvoice,
} from "../invoicing/index.ts";
import { customerOf, line } from "../invoicing/invoicing.fixture.ts";
import { postEntry, reopenPeriod, verifySeal } from "../ledger/index.ts";
import { reverseEntry } from "../ledger/reverse-entry.ts";
import { proposePay, validateProposal } from "../payroll/index.ts";
import * as buying from "../purchases/purchases.fixture.ts";
import { listStrange, moneyOf } from "./closing.fixture.sql.ts";
import { closedBy } from "./closing.fixture.ts";

const acts = [
  ...["invoice", "invoice", "invoice", "pay", "pay", "credit", "unpay", "expense", "bill", "late-bill"],
  ...["sale", "unsale", "rate", "close", "close", "reopen", "reopen", "pay-proposal"],
] as const;
const step = fc.record({
  act: fc.constantFrom(...acts),
  days: fc.integer({ min: 1, max: 12 }),
  cents: fc.integer({ min: 1, max: 500_000 }),
  which: fc.nat({ max: 50 }),
  other: fc.boolean(),
});
type Step = { act: string; days: number; cents: number; which: number; other: boolean };

/** What the test itself knows of what happened. */
interface Life {
  readonly world: World;
  today: CivilDate;
  readonly customers: Map<string, string>;
  readonly invoices: { id: string; activity: string; leftCents: number }[];
  readonly payments: { id: string; activity: string; cents: bigint }[];
  readonly sales: { id: string; activity: string; cents: bigint }[];
  /** The money that each activity must have. */
  readonly money: Map<string, bigint>;
  accepted: Map<string, number>;
}

const noon = (day: CivilDate) => new Date(`${day}T12:00:00Z`);

/** A refusal is an answer; anything else thrown is a fault. */
async function tried<T>(acting: Promise<T>): Promise<T | null> {
  try {
    return await acting;
  } catch (error) {
    if (/^[a-z]+\.[a-z-]+: [a-z]+\.[a-z-]+ \{/.test((error as Error).message)) return null;
    throw error;
  }
}

/** The world on the day of its life. */
const onDay = (life: Life): World => ({
  ...life.world,
  done: (operation, input, as = "director", at = noon(life.today)) =>
    life.world.done(operation, input, as, at),
});

const move = (life: Life, activity: string, cents: bigint) =>
  life.money.set(activity, (life.money.get(activity) ?? 0n) + cents);

const doings: Record<string, (life: Life, one: Step, activity: string) => Promise<unknown>> = {
  async invoice(life, { cents }, activity) {
    const world = onDay(life);
    const customer = life.customers.get(activity);
    const lines = [{ ...line, unitPriceCents: cents }];
    const made = await tried(world.done(draftInvoice, { activity, customer, lines }));
    if (!made || !(await tried(world.done(validateInvoice, { invoice: made.id })))) return null;
    return life.invoices.push({ id: made.id, activity, leftCents: cents + Math.round(cents / 5) });
  },
  async pay(life, { which, other }) {
    const invoice = life.invoices[which % life.invoices.length];
    if (!invoice || invoice.leftCents === 0) return null;
    const amountCents = other ? invoice.leftCents : Math.ceil(invoice.leftCents / 3);
    const paid = { invoice: invoice.id, paidOn: life.today, amountCents };
    const done = await tried(onDay(life).done(recordPayment, paid));
    if (!done) return null;
    invoice.leftCents -= amountCents;
    const cents = BigInt(amountCents);
    move(life, invoice.activity, cents);
    return life.payments.push({ id: done.id, activity: invoice.activity, cents });
  },
  async unpay(life, { which }) {
    const payment = life.payments[which % life.payments.length];
    if (!payment) return null;
    const reversal = { payment: payment.id, on: life.today, reason: "Chèque sans provision" };
    const done = await tried(onDay(life).done(reversePayment, reversal));
    if (done) move(life, payment.activity, -payment.cents);
    return done;
  },
  async credit(life, { which }) {
    const invoice = life.invoices[which % life.invoices.length];
    const crediting = { invoice: invoice?.id, reason: "Commande annulée" };
    const done = invoice && (await tried(onDay(life).done(creditInvoice, crediting)));
    if (done) invoice.leftCents = 0;
    return done;
  },
  async expense(life, { cents }) {
    const world = onDay(life);
    const grossCents = 100 + (cents % 20_000);
    const report = await tried(spending.validated(world, { spentOn: life.today, grossCents, vatCents: 0 }));
    if (!report) return null;
    const repaid = { report, on: life.today, amountCents: grossCents };
    const done = await tried(world.done(repayReport, repaid, "accountant"));
    if (done) move(life, world.activity, -BigInt(grossCents));
    return done;
  },
  bill: (life) => buy(life, life.today),
  "late-bill": (life) => buy(life, addDays(life.today, -40)),
  async sale(life, { cents }, activity) {
    const entry = {
      ...{ journal: "OD", date: life.today, documentRef: "MARCHE", label: "Recette du marché" },
      lines: [
        { account: "530000", debitCents: cents, activity },
        { account: "707000", creditCents: cents, activity },
      ],
    };
    const done = await tried(onDay(life).done(postEntry, entry, "accountant"));
    if (!done) return null;
    move(life, activity, BigInt(cents));
    return life.sales.push({ id: done.id, activity, cents: BigInt(cents) });
  },
  async unsale(life, { which }) {
    const sale = life.sales[which % life.sales.length];
    if (!sale) return null;
    const reversal = { entry: sale.id, date: life.today, reason: "Comptée deux fois" };
    const done = await tried(onDay(life).done(reverseEntry, reversal, "accountant"));
    if (done) move(life, sale.activity, -sale.cents);
    return done;
  },
  async rate(life, { cents }) {
    const rateBp = 500 + (cents % 1_000);
    const startsOn = addDays(life.today, 1);
    return tried(
      onDay(life).done(setTerms, termsFrom(startsOn, { slices: [{ fromCents: 0, rateBp }] }), "accountant"),
    );
  },
  close: (life) => closeAll(life),
  async reopen(life) {
    const month = monthOf(addMonths(life.today, -1));
    const reopening = { month, reason: "Une pièce est arrivée" };
    return tried(onDay(life).done(reopenPeriod, reopening, "director"));
  },
  async "pay-proposal"(life) {
    const world = onDay(life);
    const asked = { activity: world.activity, month: monthOf(life.today), grossCents: 90_000 };
    const made = await tried(world.done(proposePay, asked, "entrepreneur"));
    return made && tried(world.done(validateProposal, { proposal: made.id }, "adviser"));
  },
};

async function buy(life: Life, issuedOn: CivilDate) {
  const world = onDay(life);
  const bill = await tried(buying.booked(world, { issuedOn }));
  if (!bill) return null;
  const { payBills } = await import("../purchases/pay-bills.ts");
  const payment = { paidOn: life.today, bills: [{ bill, amountCents: null }] };
  const done = await tried(world.done(payBills, payment, "accountant"));
  if (done) move(life, world.activity, -120_000n);
  return done;
}

/** The months that are over and open are closed, as the jobs do it. */
async function closeAll(life: Life): Promise<unknown> {
  let done: unknown = null;
  for (let month = "2026-01"; month < monthOf(life.today); month = monthOf(addMonths(`${month}-01`, 1)))
    done = (await tried(closedBy(onDay(life), month, noon(life.today)))) ?? done;
  return done;
}

async function checkLife(life: Life): Promise<void> {
  assert.deepEqual(await listStrange(life.world), []);
  for (const activity of [life.world.activity, life.world.otherActivity]) {
    const { bank, transfers, given } = await moneyOf(life.world, activity);
    assert.equal(bank, life.money.get(activity) ?? 0n, "what was paid to it less what it paid");
    assert.equal(transfers, -given, "what it gave, and nothing else, went to the common means");
  }
  const { world } = life;
  const call = { database: world.db, cooperative: 1, actor: world.actor("accountant") };
  const chain = await read(verifySeal, {}, { ...call, clock: () => noon(life.today) });
  assert.ok(chain.ok && chain.result.broken === null, "the chain verifies");
}

async function live(steps: readonly Step[], counts: Map<string, number>): Promise<void> {
  const world = await openWorld();
  try {
    const life: Life = {
      ...{ world, today: "2026-01-05", customers: new Map(), invoices: [], payments: [], sales: [] },
      ...{ money: new Map(), accepted: counts },
    };
    const early = onDay(life);
    await takenFrom(early, "2026-01-01", { minimumCents: 60_000 });
    for (const activity of [world.activity, world.otherActivity])
      life.customers.set(activity, await customerOf(early, activity));
    const mine = { person: world.personId("entrepreneur"), activity: world.activity, startsOn: "2026-01-06" };
    const contract = await draftedOf(early, mine);
    await early.done(signContract, { contract, signedOn: "2026-01-05" }, "hr");
    await doings.sale?.(life, { ...(steps[0] as Step), cents: 2_000_000 }, world.activity);
    for (const one of steps) {
      life.today = [addDays(life.today, one.days), "2026-12-30"].sort()[0] as string;
      const activity = one.other ? world.otherActivity : world.activity;
      if (await doings[one.act]?.(life, one, activity)) counts.set(one.act, (counts.get(one.act) ?? 0) + 1);
    }
    await checkLife(life);
    life.today = "2027-01-15";
    await closeAll(life);
    await checkLife(life);
  } finally {
    await world.close();
  }
}

test("whatever is sold, paid, credited, spent, bought, reversed, closed and opened again", async () => {
  const counts = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 40 }), (steps) => live(steps, counts)),
    { numRuns: 4, endOnFailure: true },
  );
  for (const act of ["invoice", "pay", "sale", "close"])
    assert.ok((counts.get(act) ?? 0) > 0, `${act} never passed`);
});
