import { listMembers, readActivity } from "../activities/index.ts";
import { listSharings, type SharingPart } from "../contracts/index.ts";
import { addMonths, type CivilDate, lastOfMonth, type Month, monthOf } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import { findFiscalYear } from "../ledger/index.ts";
import { listBalances } from "./balances.ts";
import { type Calculation, calculationOf } from "./calculation.ts";
import { type PayContract, readPayContract } from "./contract.sql.ts";
import { type ContributionRule, findContribution } from "./contribution.ts";
import { listBookedPays, readDueBy } from "./funds.sql.ts";
import { type Balance, type FundLine, fundsOf, type Reading, withoutVat } from "./funds.ts";
import { readLaw } from "./law.sql.ts";
import { type LeaveAside, leaveAccounts, listLeaveAside } from "./leave-aside.sql.ts";
import { payModel } from "./model.ts";
import { monthAfter, type Rates, shareOfFunds } from "./pay.ts";
import { listProposalsOf, type Proposal, readReserve } from "./proposal.sql.ts";
import { listProvisions, type Provision } from "./provision.sql.ts";
import { type PaidMonth, type PayLaw, parameterOn } from "./reduction.ts";
import { readTerms } from "./terms.sql.ts";
import { type PayTerms, situationIn } from "./terms.ts";

/** All that a pay of one person, from one activity, in one month, is computed from. */
export interface PayGround {
  readonly activity: { id: string; name: string; adviser: string | null };
  readonly person: { id: string; name: string };
  readonly month: Month;
  readonly today: CivilDate;
  readonly contract: PayContract | null;
  readonly parts: readonly SharingPart[];
  /** The person's share of the activity; null where several run it and have agreed on none (R1.09). */
  readonly shareBp: number | null;
  readonly balances: readonly Balance[];
  /** What customers owe that falls due before the end of the month after this one, without VAT. */
  readonly comingCents: Cents;
  readonly proposals: readonly Proposal[];
  /** Validated, and not in the books yet. */
  readonly promisedCents: Cents;
  readonly reserve: { leaveCents: Cents; slowCents: Cents; drawnCents: Cents };
  readonly provisions: readonly Provision[];
  readonly rates: Rates;
  readonly terms: PayTerms;
  readonly law: PayLaw;
  readonly before: readonly PaidMonth[];
  readonly contribution: ContributionRule | null;
}

type Of = { activity: string; person: string; month: Month };

/** Null where there is no such activity, or the person runs it no more. */
export async function findPayGround(scene: Scene, of: Of): Promise<PayGround | null> {
  const { db, cooperative, today } = scene;
  const { person, month } = of;
  const activity = await readActivity(db, cooperative, of.activity);
  if (!activity) return null;
  const members = await listMembers(db, cooperative, of.activity, today);
  const member = members.find((one) => one.person === person);
  if (!member) return null;
  const law = await readLaw(db);
  // What was settled for the month, or changed since it began.
  const terms = await readTerms(db, cooperative, today > `${month}-01` ? today : `${month}-01`);
  const provisions = await listProvisions(db, cooperative, person);
  const proposals = await listProposalsOf(db, cooperative, person);
  const alone = members.length === 1;
  const booked = alone ? await listBookedPays(db, cooperative, { activity: of.activity, month }) : [];
  return {
    activity: { id: activity.id, name: activity.name, adviser: activity.adviser },
    person: { id: person, name: member.name },
    ...{ month, today, law, terms, provisions, proposals },
    contract: await readPayContract(db, cooperative, { person, month }),
    ...(await sharesIn(scene, of, alone)),
    ...(await moneyIn(scene, of)),
    promisedCents: promisedIn(proposals, booked, { activity: of.activity, today, alone }),
    reserve: await readReserve(db, cooperative, person),
    rates: ratesIn(provisions, month, terms, law),
    before: paidBefore(proposals, booked, month),
    contribution: await findContribution(scene, of),
  };
}

async function sharesIn({ db, cooperative }: Scene, { activity, person, month }: Of, alone: boolean) {
  if (alone) return { parts: [], shareBp: 10_000 };
  const day = `${month}-01`;
  const held = (await listSharings(db, cooperative, activity)).find(
    ({ since, until }) => since <= lastOfMonth(day) && (until === null || until >= day),
  );
  const part = held?.parts.find((one) => one.person === person);
  return { parts: held?.parts ?? [], shareBp: part?.shareBp ?? null };
}

/** The reserve says what is put aside: the close that provides for it in the books does not take it twice. */
function withoutAside(balances: readonly Balance[], aside: LeaveAside | undefined): Balance[] {
  const saidOf = (account: string) =>
    account === leaveAccounts.pay
      ? aside?.payCents
      : account === leaveAccounts.charges
        ? aside?.chargesCents
        : 0n;
  return balances.map(({ account, cents }) => {
    const said = saidOf(account) ?? 0n;
    return { account, cents: cents < 0n ? cents + (said < -cents ? said : -cents) : cents };
  });
}

async function moneyIn(scene: Scene, { activity, month }: Of) {
  const { db, cooperative, today } = scene;
  const year = await findFiscalYear(db, cooperative, { on: today });
  if (!year) return { balances: [], comingCents: 0n };
  const all = await listBalances(scene, { activity, fiscalYear: year.endsOn });
  const [aside] = await listLeaveAside(db, cooperative, { until: monthOf(today), activity });
  const balances = withoutAside(all, aside);
  const by = lastOfMonth(addMonths(`${month}-01`, 1));
  const dueCents = await readDueBy(db, cooperative, { activity, by });
  return { balances, comingCents: withoutVat(balances, dueCents) };
}

/** A validated pay is still to be paid until the books have one for its month. */
function promisedIn(
  proposals: readonly Proposal[],
  booked: readonly PaidMonth[],
  { activity, today, alone }: { activity: string; today: CivilDate; alone: boolean },
): Cents {
  const inBooks = new Set(booked.map(({ month }) => month));
  const year = today.slice(0, 4);
  return proposals
    .filter((one) => one.state === "validated" && one.activity === activity)
    .filter(({ month }) => month >= monthOf(today) || (alone && month.startsWith(year)))
    .filter(({ month }) => !inBooks.has(month))
    .reduce((sum, { costCents }) => sum + costCents, 0n);
}

/** The pays of the same year before this month: those validated here, else what the books say. */
function paidBefore(
  proposals: readonly Proposal[],
  booked: readonly PaidMonth[],
  month: Month,
): readonly PaidMonth[] {
  const paid = new Map(booked.map((one) => [one.month, one]));
  for (const one of proposals) if (one.state === "validated") paid.set(one.month, one);
  return [...paid.values()]
    .filter((one) => one.month < month && one.month.startsWith(month.slice(0, 4)))
    .map(({ month: of, grossCents }) => ({ month: of, grossCents }))
    .toSorted((a, b) => a.month.localeCompare(b.month));
}

/** What is put aside in a month: as chosen last, never less for leave than the cooperative asks. */
function ratesIn(provisions: readonly Provision[], month: Month, terms: PayTerms, law: PayLaw): Rates {
  const chosen = provisions.find(({ since }) => since <= `${month}-01`);
  const leastBp = terms.leaveLeastPercent * 100;
  const usual = Number(parameterOn(law, "leave-share-bp", `${month}-01`)?.value ?? 0n);
  const slowBp = Math.min(chosen?.slowBp ?? 0, terms.slowMostPercent * 100);
  return { leaveBp: Math.max(chosen?.leaveBp ?? Math.min(usual, leastBp), leastBp), slowBp };
}

/** The money for pay in one reading, and each step of the way to it. */
export interface Budget {
  readonly lines: readonly FundLine[];
  readonly totalCents: Cents;
  /** The person's share of it. */
  readonly shareCents: Cents;
  readonly promisedCents: Cents;
  readonly reserveCents: Cents;
  readonly budgetCents: Cents;
}

export const reserveOf = ({ reserve }: Pick<PayGround, "reserve">): Cents =>
  reserve.leaveCents + reserve.slowCents - reserve.drawnCents;

export function budgetIn(ground: PayGround, reading: Reading): Budget {
  const { lines, totalCents } = fundsOf(ground.balances, reading, ground.contribution?.onOwed ?? null);
  const shareCents = shareOfFunds(totalCents, ground.shareBp ?? 0);
  const { promisedCents } = ground;
  const reserveCents = reserveOf(ground);
  const budgetCents = shareCents - promisedCents - reserveCents;
  return { lines, totalCents, shareCents, promisedCents, reserveCents, budgetCents };
}

export const calculationIn = (ground: PayGround): Calculation =>
  calculationOf({
    model: payModel,
    situation: situationIn(ground.month, ground.terms),
    ...{ law: ground.law, before: ground.before },
  });

/** The same in the month after, one pay later. */
export function groundAfter(ground: PayGround, grossCents: Cents): PayGround {
  const month = monthAfter(ground.month);
  const paid = grossCents > 0n ? [...ground.before, { month: ground.month, grossCents }] : ground.before;
  const sameYear = month.slice(0, 4) === ground.month.slice(0, 4);
  return { ...ground, month, before: sameYear ? paid : [] };
}

/** The proposal that holds for the month, if any. */
export const liveIn = ({ proposals, month }: Pick<PayGround, "proposals" | "month">): Proposal | null =>
  proposals.find((one) => one.month === month && (one.state === "proposed" || one.state === "validated")) ??
  null;
