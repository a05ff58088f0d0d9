import { z } from "zod";
import { listMembers } from "../activities/index.ts";
import { cents, month } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { euros } from "../ledger/index.ts";
import { notify } from "../notices/index.ts";
import { lockPay } from "./contract.sql.ts";
import { budgetIn, calculationIn, findPayGround, liveIn, type PayGround, reserveOf } from "./find-ground.ts";
import { modelVersion } from "./model.ts";
import { payProposed } from "./notice-kinds.ts";
import { orSilent } from "./or-silent.ts";
import { monthAfter, type Pay, payWith } from "./pay.ts";
import { insertProposal } from "./proposal.sql.ts";
import { smicOf } from "./reduction.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Propose one's pay of a month: its gross, the fixed part of the contract at least (R1.21), what exceeds it
 * being an advance on the variable part. Its whole cost, with what is put aside, comes out of what the
 * activity has (R1.25). What the model says of it on that day is kept with it. One for each contract and
 * month: those of a person wait for each other.
 */
export const proposePay = operation({
  name: "payroll.propose-pay",
  label: words.proposePay,
  at: "POST /activities/{activity}/pay-proposals",
  input: z.object({
    activity: z.uuid(),
    month: month(),
    grossCents: cents(),
    /** Taken back of what was put aside before. */
    drawnCents: cents().default(0n),
    note: z.string().trim().max(400, { error: "too-long" }).default(""),
  }),
  find: (input, scene) => findAsked(scene, input),
  may: (actor, { ground }) => actor.person === ground.person.id,
  whyNot: ({ ground, asked, grossCents, drawnCents }) =>
    whyNotPay(ground, grossCents) ??
    (asked ? whyNotPaid(ground, asked, drawnCents) : refusals.nothingProposed({}, "grossCents")),
  effect: ({ ground, asked, drawnCents }, scene, { note }) =>
    keep(scene, ground, { asked, drawnCents, note }),
});

type Asked = { activity: string; month: string; grossCents: bigint; drawnCents: bigint };

async function findAsked(scene: Scene, { activity, month: of, grossCents, drawnCents }: Asked) {
  const { db, cooperative, actor, today } = scene;
  // Whoever has not signed in is told so, beside a pay that is somebody else’s.
  const members = actor.person ? [] : await listMembers(db, cooperative, activity, today);
  const person = actor.person ?? members[0]?.person;
  if (!person) return null;
  await lockPay(db, cooperative, person);
  const ground = await findPayGround(scene, { activity, month: of, person });
  if (!ground) return null;
  const asked = grossCents > 0n ? await payAsked(ground, grossCents) : null;
  return { ground, asked, grossCents, drawnCents };
}

async function payAsked(ground: PayGround, grossCents: bigint): Promise<Pay> {
  return payWith(await orSilent(calculationIn(ground).of(grossCents)), ground.rates);
}

/** Why nothing at all may be proposed for the month. */
export function whyNotMonth(ground: PayGround): Refusal | null {
  const { contract, month, today } = ground;
  if (contract?.kind === "cape") return refusals.onCape();
  if (contract?.kind !== "cesa") return refusals.noContract({ month });
  if (ground.shareBp === null) return refusals.notShared();
  const now = today.slice(0, 7);
  if (month !== now && month !== monthAfter(now)) return refusals.monthOut({}, "month");
  const live = liveIn(ground);
  const amount = live ? euros(live.grossCents) : "";
  if (live?.state === "validated") return refusals.alreadyValidated({ amount });
  return live ? refusals.alreadyProposed({ amount }) : null;
}

function whyNotPay(ground: PayGround, grossCents: bigint): Refusal | null {
  const { contract, month, terms, law } = ground;
  const never = whyNotMonth(ground);
  if (never) return never;
  const fixed = contract?.fixedCents ?? 0n;
  const smic = smicOf(law, month) ?? 0n;
  const most = BigInt(terms.grossMostCents);
  if (grossCents <= 0n) return refusals.nothingProposed({}, "grossCents");
  if (grossCents < fixed) return refusals.belowFixed({ amount: euros(fixed) }, "grossCents");
  if (terms.smicFloor && grossCents < smic) return refusals.belowSmic({ amount: euros(smic) }, "grossCents");
  if (most > 0n && grossCents > most) return refusals.aboveMost({ amount: euros(most) }, "grossCents");
  return null;
}

function whyNotPaid(ground: PayGround, pay: Pay, drawnCents: bigint): Refusal | null {
  const reserve = reserveOf(ground);
  if (drawnCents < 0n || drawnCents > reserve)
    return refusals.drawnTooMuch({ amount: euros(reserve) }, "drawnCents");
  return whyNotFunded(ground, pay.totalCents - drawnCents);
}

/** Whether the activity can bear what a pay takes, by the reading that the cooperative counts by (R1.26). */
export function whyNotFunded(ground: PayGround, takenCents: bigint): Refusal | null {
  const { terms } = ground;
  const { budgetCents } = budgetIn(ground, terms.countsInvoiced ? "invoiced" : "received");
  const mostCents = budgetCents + BigInt(terms.debtMostCents);
  if (takenCents <= mostCents) return null;
  const told = { cost: euros(takenCents), amount: euros(mostCents), missing: euros(takenCents - mostCents) };
  return refusals.beyondFunds(told, "grossCents");
}

type Kept = { asked: Pay | null; drawnCents: bigint; note: string };

async function keep(scene: Scene, ground: PayGround, { asked, drawnCents, note }: Kept) {
  const { contract, activity, person, month } = ground;
  if (!contract || !asked) throw new Error("a pay without a contract");
  const id = scene.newId();
  const { grossCents, netCents, employerCents, reductionCents, costCents, leaveCents, slowCents } = asked;
  await insertProposal(scene, {
    ...{ id, contract: contract.id, person: person.id, activity: activity.id, month, note, drawnCents },
    ...{ fixedCents: contract.fixedCents ?? 0n, grossCents, netCents, employerCents, reductionCents },
    ...{ costCents, leaveCents, slowCents, model: modelVersion },
  });
  await notify(scene, payProposed, {
    to: activity.adviser ? [activity.adviser] : [],
    params: { name: person.name, amount: euros(grossCents), month },
    link: `/paie/propositions/${id}`,
    once: `pay-proposed:${id}`,
  });
  return { id, grossCents, netCents };
}
