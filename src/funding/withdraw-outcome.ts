import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { mayKeepFunding } from "./convention.ts";
import { insertOutcomeWithdrawal, lockOutcome } from "./outcome.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Withdraw an outcome recorded by mistake, saying why: it no longer counts, and stays. */
export const withdrawOutcome = operation({
  name: "funding.withdraw-outcome",
  label: words.withdrawOutcome,
  at: "POST /outcomes/{outcome}/withdrawal",
  input: z.object({ outcome: z.uuid(), reason: shortText(200) }),
  find: ({ outcome }, { db, cooperative }) => lockOutcome(db, cooperative, outcome),
  may: mayKeepFunding,
  whyNot: ({ withdrawnFor }) => (withdrawnFor === null ? null : refusals.alreadyWithdrawn()),
  async effect({ id, convention }, scene, { reason }) {
    await insertOutcomeWithdrawal(scene, { outcome: id, reason });
    return { convention };
  },
});
