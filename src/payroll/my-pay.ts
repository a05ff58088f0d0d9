import { z } from "zod";
import { listMembers } from "../activities/index.ts";
import { mayReadActivity } from "../foundation/actor.ts";
import { cents, month } from "../foundation/input.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { largestGrossCents } from "./calculation.ts";
import {
  type Budget,
  budgetIn,
  calculationIn,
  findPayGround,
  groundAfter,
  liveIn,
  type PayGround,
  reserveOf,
} from "./find-ground.ts";
import { type Reading, turnoverFor } from "./funds.ts";
import { modelVersion } from "./model.ts";
import { orNothing } from "./or-silent.ts";
import { mayReadPay, monthAfter, type Pay, payWith, payWithin, shareOfFunds } from "./pay.ts";
import { whyNotMonth } from "./propose-pay.ts";
import { smicOf } from "./reduction.ts";
import { words } from "./words.ts";

const amount = () =>
  cents().refine((value) => value >= 0n && value <= largestGrossCents, { error: "too-large" });

const input = z.object({
  activity: z.uuid(),
  /** Whose pay; one's own without it, else that of whoever runs the activity first. */
  person: z.uuid().optional(),
  month: month().optional(),
  /** What is wished for: so much gross, so much net, or for so much of the activity's money. */
  grossCents: amount().optional(),
  netCents: amount().optional(),
  costCents: amount().optional(),
});

export interface Outlook extends Budget {
  /** The largest pay that there is money for; null where the model is silent. */
  readonly pay: Pay | null;
}

/**
 * What one may pay oneself, and each step of the way to it: from the cash of the activity, through what it
 * owes, the contribution, what is put aside and employer charges, to gross and net; by what was received and
 * by what was invoiced (R1.26). And the other way: for so much net, what must come in.
 */
export const myPay = view({
  name: "payroll.my-pay",
  label: words.myPay,
  at: "GET /activities/{activity}/pay",
  input,
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  async read({ activity, person: asked, month: of, ...wish }, scene) {
    const { actor, today } = scene;
    const person = asked ?? (await whosePay(scene, activity));
    if (!person || !mayReadPay(actor, { person, activity })) return null;
    const now = today.slice(0, 7);
    const chosen = of && of >= now && of <= monthAfter(now) ? of : now;
    const ground = await findPayGround(scene, { activity, person, month: chosen });
    if (!ground) return null;
    const outlooks = {
      received: await outlookOf(ground, "received"),
      invoiced: await outlookOf(ground, "invoiced"),
    };
    const wished = await wishedIn(ground, wish);
    const counted = ground.terms.countsInvoiced ? outlooks.invoiced : outlooks.received;
    const pay = wished ?? counted.pay;
    return {
      ...{ activity: ground.activity, person: ground.person, month: chosen, months: [now, monthAfter(now)] },
      ...{ contract: ground.contract, parts: ground.parts, shareBp: ground.shareBp, terms: ground.terms },
      ...{ rates: ground.rates, provisions: ground.provisions, proposals: ground.proposals },
      ...{ reserve: ground.reserve, reserveCents: reserveOf(ground), before: ground.before, outlooks, today },
      contribution: ground.contribution && { said: ground.contribution.said },
      smicCents: smicOf(ground.law, chosen),
      ...{ wished, counted: ground.terms.countsInvoiced ? ("invoiced" as const) : ("received" as const) },
      invoice: wished && invoiceFor(ground, wished, counted),
      next: pay && (await nextMonth(ground, pay)),
      model: counted.pay && modelVersion,
      live: liveIn(ground),
      whyNot: whyNotMonth(ground),
      may: { propose: actor.person === person },
    };
  },
});

/** One's own pay; else, for whoever looks from outside, of the one who runs the activity. */
async function whosePay({ db, cooperative, actor, today }: Scene, activity: string): Promise<string | null> {
  const members = await listMembers(db, cooperative, activity, today);
  const own = members.find(({ person }) => person === actor.person);
  return (own ?? members[0])?.person ?? null;
}

/** What there is in one reading, and the largest pay that it carries. */
export async function outlookOf(ground: PayGround, reading: Reading): Promise<Outlook> {
  const budget = budgetIn(ground, reading);
  const within = payWithin(calculationIn(ground), budget.budgetCents, ground.rates);
  return { ...budget, pay: await orNothing(within) };
}

type Wish = { grossCents?: Cents | undefined; netCents?: Cents | undefined; costCents?: Cents | undefined };

async function wishedIn(ground: PayGround, { grossCents, netCents, costCents }: Wish): Promise<Pay | null> {
  const calculation = calculationIn(ground);
  if (costCents !== undefined) return orNothing(payWithin(calculation, costCents, ground.rates));
  if (grossCents === undefined && netCents === undefined) return null;
  const gross = grossCents ?? (await orNothing(calculation.grossFor(netCents ?? 0n)));
  const slip = gross === null ? null : await orNothing(calculation.of(gross));
  return slip && payWith(slip, ground.rates);
}

/** What must be invoiced, before VAT, for a pay alone; and beyond what there is already. */
function invoiceFor({ contribution, shareBp }: PayGround, pay: Pay, { budgetCents }: Budget) {
  const ofAll = (cents: Cents) =>
    shareBp ? (cents * 10_000n + BigInt(shareBp) - 1n) / BigInt(shareBp) : cents;
  const missing = pay.totalCents - (budgetCents > 0n ? budgetCents : 0n);
  const on = contribution?.onNew ?? null;
  return {
    wholeCents: turnoverFor(ofAll(pay.totalCents), on),
    missingCents: missing > 0n ? missing : 0n,
    turnoverCents: turnoverFor(ofAll(missing > 0n ? missing : 0n), on),
  };
}

/** What there would be next month: once this pay is paid and customers have paid what falls due by then. */
async function nextMonth(ground: PayGround, pay: Pay) {
  const { comingCents, contribution, shareBp } = ground;
  const taken = contribution && comingCents > 0n ? contribution.onOwed(comingCents) : 0n;
  const comes = shareOfFunds(comingCents - taken, shareBp ?? 0);
  const validated = liveIn(ground)?.state === "validated";
  const { budgetCents: now } = budgetIn(ground, "received");
  const budgetCents = now - (validated ? 0n : pay.totalCents) + comes;
  const after = groundAfter(ground, pay.grossCents);
  const within = payWithin(calculationIn(after), budgetCents, ground.rates);
  return { month: after.month, budgetCents, comesCents: comes, pay: await orNothing(within) };
}
