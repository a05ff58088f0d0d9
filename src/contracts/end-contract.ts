import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { isAssociate } from "./association.sql.ts";
import { lockContracts, moveEnd } from "./contract.sql.ts";
import { type Contract, mayKeepContracts } from "./contract.ts";
import { endReasonNames, mayEndBy } from "./kinds.ts";
import { readLimits } from "./law.sql.ts";
import { insertEnding } from "./life.sql.ts";
import type { Limits } from "./limits.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

const input = z.object({
  contract: z.uuid(),
  lastDay: civilDate(),
  reason: z.enum(endReasonNames),
  note: z.string().trim().max(500).default(""),
  decidedOn: civilDate(),
});

interface Ground {
  readonly contract: Contract;
  readonly input: z.output<typeof input>;
  readonly limits: Limits;
  readonly associate: boolean;
}

/**
 * End a contract with its last day and its reason (R1.40). A trial ends while it runs; without association in
 * time the contract ends on the eve of the deadline, not before (R1.20).
 */
export const endContract = operation({
  name: "contracts.end-contract",
  label: words.endContract,
  at: "POST /contracts/{contract}/end",
  input,
  async find(given, { db, cooperative, today }) {
    const found = await lockContracts(db, cooperative, given.contract);
    if (!found) return null;
    const { person, startsOn } = found.contract;
    const associate = await isAssociate(db, cooperative, person, given.lastDay);
    return {
      contract: found.contract,
      input: given,
      limits: await readLimits(db, startsOn),
      associate,
      today,
    };
  },
  may: mayKeepContracts,
  whyNot({ today, ...ground }) {
    const { since, until, kind, endReason } = ground.contract;
    const { lastDay, reason, decidedOn } = ground.input;
    if (!since) return refusals.notSigned();
    if (endReason && until) return refusals.ended({ date: until });
    if (!mayEndBy(reason, kind)) return refusals.reasonNotFor({}, "reason");
    if (lastDay < since || (until && lastDay > until)) return refusals.outsideContract({}, "lastDay");
    if (decidedOn > today) return refusals.signedInFuture({}, "decidedOn");
    return whyNotFor(ground);
  },
  async effect({ contract, input: ending }, scene) {
    await insertEnding(scene, contract.id, ending);
    await moveEnd(scene.db, scene.cooperative, contract.id, ending.lastDay);
    return { contract: contract.id };
  },
});

/** What the reason itself demands of the last day. */
function whyNotFor({ contract, input: { reason, lastDay }, limits, associate }: Ground): Refusal | null {
  if (reason === "term" && lastDay !== contract.until) return refusals.reasonNotFor({}, "reason");
  if (reason === "trial" && (!contract.trialEndsOn || lastDay > contract.trialEndsOn))
    return refusals.trialOver({}, "lastDay");
  if (reason !== "no-association") return null;
  const deadline = contract.associateBy ?? lastDay;
  const { source } = limits["cesa-association"];
  return associate || lastDay < addDays(deadline, -1)
    ? refusals.associationNotDue({ date: deadline, source }, "reason")
    : null;
}
