/**
 * The year of one activity, worked out by hand on paper, then lived through the operations and closed month
 * by month: the same to the cent. What was reckoned:
 *
 * The contribution: 11 % of the first 8 000 € invoiced in the year, 10 % above, 1 200 € a year at least.
 *
 * 15 January    invoice 1: 3 000,00 and 600,00 of VAT. It gives 11 % of 3 000,00 = 330,00.
 * 10 February   invoice 1 is paid, 3 600,00: its VAT of 600,00 is due.
 * 20 March      invoice 2: 4 000,00 and 800,00 of VAT. It gives 440,00, in all 770,00 of 7 000,00.
 * 15 April      half of it is paid, 2 400,00: half of its VAT, 400,00, is due, in all 1 000,00.
 * 12 May        a printer's invoice, 1 000,00 and 200,00 of VAT, paid on the 20th: the VAT comes back.
 * 10 June       a lunch of 36,00, of which 3,27 of VAT: a charge of 32,73, paid back at once.
 *  5 July       invoice 3: 2 000,00. Of it 1 000,00 at 11 % and 1 000,00 at 10 % = 210,00.
 * 20 July       it is credited whole: 210,00 come back.
 *  5 August     a printer's invoice of 28 June, 500,00 and 100,00 of VAT, is late: June is closed, it is a
 *               charge of July, the first open month. Paid on the 20th.
 * 15 September  a market: 1 000,00 in cash, by hand; counted at the close: 11 % = 110,00, in all 880,00.
 * 10 October    the other half of invoice 2 is paid by a cheque that does not hold: reversed on the 20th.
 * 23 November   a pay of 1 500,00 gross, whose cost the public model says: a tenth of the cost is put aside
 *               for leave, 149,99 for the pay, the rest for the charges.
 * 31 December   the minimum asks what 880,00 lack of 1 200,00: 320,00.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { employed } from "../../fixtures/employed.ts";
import { openWorld, type World } from "../../fixtures/world.ts";
import { takenFrom } from "../contribution/contribution.fixture.ts";
import * as spending from "../expenses/expenses.fixture.ts";
import { repayReport } from "../expenses/repay-report.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import {
  creditInvoice,
  draftInvoice,
  recordPayment,
  reversePayment,
  validateInvoice,
} from "../invoicing/index.ts";
import { customerOf, line } from "../invoicing/invoicing.fixture.ts";
import { postEntry } from "../ledger/index.ts";
import { proposePay, validateProposal } from "../payroll/index.ts";
import { payBills } from "../purchases/pay-bills.ts";
import * as buying from "../purchases/purchases.fixture.ts";
import { heldAt, listStrange } from "./closing.fixture.sql.ts";
import { closedBy } from "./closing.fixture.ts";

/**
 * At the end of each month, once closed: in the bank, in the till, owed by customers, VAT that waits for
 * them, VAT due, VAT that comes back, given to the common means, result before what is put aside for leave.
 */
const paper = `
  2026-01         0      0  3 600    600      0       0     330  2 670
  2026-02     3 600      0      0      0    600       0     330  2 670
  2026-03     3 600      0  4 800    800    600       0     770  6 230
  2026-04     6 000      0  2 400    400  1 000       0     770  6 230
  2026-05     4 800      0  2 400    400  1 000     200     770  5 230
  2026-06     4 764      0  2 400    400  1 000  203,27     770  5 197,27
  2026-07     4 764      0  2 400    400  1 000  203,27     770  4 697,27
  2026-08     4 164      0  2 400    400  1 000  303,27     770  4 697,27
  2026-09     4 164  1 000  2 400    400  1 000  303,27     880  5 587,27
  2026-10     4 164  1 000  2 400    400  1 000  303,27     880  5 587,27
  2026-11     4 164  1 000  2 400    400  1 000  303,27     880  5 587,27
  2026-12     4 164  1 000  2 400    400  1 000  303,27   1 200  5 267,27
`;

const centsOf = (text: string): bigint => {
  const [whole = "", part = ""] = text.replaceAll(" ", "").split(",");
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, "0"));
};
const months = paper
  .trim()
  .split("\n")
  .map((row) => row.trim().split(/ {2,}/))
  .map(([month = "", ...columns]) => ({ month, columns: columns.map(centsOf) }));

async function columnsAt(world: World, month: string): Promise<bigint[]> {
  const held = await heldAt(world, world.activity, month);
  const of = (account: string) => held.get(account) ?? 0n;
  let result = 0n;
  for (const [account, cents] of held)
    if (account >= "6" && account !== "641200" && account !== "645000") result -= cents;
  const [bank, till, owed] = [of("512000"), of("530000"), of("411000")];
  return [bank, till, owed, -of("445740"), -of("445710"), of("445660"), of("628000"), result];
}

/** The world on a day. */
const on = (world: World, day: CivilDate): World => ({
  ...world,
  done: (operation, input, as = "director", at = new Date(`${day}T12:00:00Z`)) =>
    world.done(operation, input, as, at),
});

async function invoiced(world: World, customer: string, netCents: number): Promise<string> {
  const { activity } = world;
  const lines = [{ ...line, unitPriceCents: netCents }];
  const { id: invoice } = await world.done(draftInvoice, { activity, customer, lines });
  await world.done(validateInvoice, { invoice });
  return invoice;
}

const billed = (world: World, issuedOn: CivilDate, netCents: number) =>
  buying.booked(world, {
    ...{ issuedOn, grossCents: netCents * 1.2, vatCents: netCents / 5, lines: [buying.lineOf(netCents)] },
  });

const settled = (world: World, bill: string, paidOn: CivilDate) =>
  world.done(payBills, { paidOn, bills: [{ bill, amountCents: null }] }, "accountant");

/** What happens in each month; each is closed on the tenth of the next, but for what happens before. */
function yearOf(world: World) {
  const made: Record<string, string> = {};
  const paid = (day: CivilDate, invoice: string, amountCents: number) =>
    on(world, day).done(recordPayment, { invoice, paidOn: day, amountCents });
  const invoice = async (day: CivilDate, name: string, netCents: number) => {
    made[name] = await invoiced(on(world, day), made.customer ?? "", netCents);
  };
  const acts: Record<string, () => Promise<unknown>> = {
    async "2026-01"() {
      made.customer = await customerOf(on(world, "2026-01-02"));
      await invoice("2026-01-15", "first", 300_000);
    },
    "2026-02": () => paid("2026-02-10", made.first ?? "", 360_000),
    "2026-03": () => invoice("2026-03-20", "second", 400_000),
    "2026-04": () => paid("2026-04-15", made.second ?? "", 240_000),
    async "2026-05"() {
      const bill = await billed(on(world, "2026-05-12"), "2026-05-12", 100_000);
      await settled(on(world, "2026-05-20"), bill, "2026-05-20");
    },
    async "2026-06"() {
      const day = on(world, "2026-06-10");
      const report = await spending.validated(day, { spentOn: "2026-06-10" });
      await day.done(repayReport, { report, on: "2026-06-10", amountCents: 3_600 }, "accountant");
    },
    async "2026-07"() {
      await invoice("2026-07-05", "third", 200_000);
      const crediting = { invoice: made.third, reason: "Commande annulée" };
      await on(world, "2026-07-20").done(creditInvoice, crediting);
    },
    // Of June, it came on 5 August, before July was closed.
    async "2026-07 late"() {
      made.late = await billed(on(world, "2026-08-05"), "2026-06-28", 50_000);
    },
    "2026-08": () => settled(on(world, "2026-08-20"), made.late ?? "", "2026-08-20"),
    "2026-09": () => market(on(world, "2026-09-15")),
    async "2026-10"() {
      const { id: payment } = await paid("2026-10-10", made.second ?? "", 240_000);
      const reversal = { payment, on: "2026-10-20", reason: "Chèque sans provision" };
      await on(world, "2026-10-20").done(reversePayment, reversal);
    },
    "2026-11": () => payProposed(world),
  };
  return acts;
}

const market = (world: World) =>
  world.done(
    postEntry,
    {
      ...{ journal: "CA", date: "2026-09-15", documentRef: "MARCHE", label: "Recette du marché de Dax" },
      lines: [
        { account: "530000", debitCents: 100_000, activity: world.activity },
        { account: "707000", creditCents: 100_000, activity: world.activity },
      ],
    },
    "accountant",
  );

async function payProposed(world: World) {
  await employed(world);
  const asked = { activity: world.activity, month: "2026-11", grossCents: 150_000 };
  const { id: proposal } = await world.done(proposePay, asked, "entrepreneur");
  await world.done(validateProposal, { proposal }, "adviser");
}

test("the year of an activity is what it comes to on paper, month by month, to the cent", async () => {
  const world = await openWorld();
  try {
    const slices = [
      { fromCents: 0, rateBp: 1_100 },
      { fromCents: 800_000, rateBp: 1_000 },
    ];
    await takenFrom(on(world, "2026-01-02"), "2026-01-01", { slices, minimumCents: 120_000 });
    const acts = yearOf(world);
    for (const [n, { month, columns }] of months.entries()) {
      await acts[month]?.();
      await acts[`${month} late`]?.();
      const next = months[n + 1]?.month ?? "2027-01";
      await closedBy(world, month, new Date(`${next}-10T12:00:00Z`));
      assert.deepEqual(await columnsAt(world, month), columns, month);
    }
    const held = await heldAt(world, world.activity, "2026-12");
    assert.equal(held.get("428200"), -14_999n, "a tenth of 1 500,00, put aside rounded down");
    assert.equal(held.get("438200"), -(held.get("645000") ?? 0n));
    assert.equal(held.get("580000"), -120_000n, "what was given left the activity, and nothing else");
    assert.equal(held.get("445640") ?? 0n, 0n, "no VAT waits for a payment made");
    assert.deepEqual(await listStrange(world), []);
  } finally {
    await world.close();
  }
});
