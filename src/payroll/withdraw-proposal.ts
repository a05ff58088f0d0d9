import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { closeProposal, insertWithdrawal, lockProposal } from "./proposal.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Take back a pay that waits for its answer: another one may then be proposed for the month. */
export const withdrawProposal = operation({
  name: "payroll.withdraw-proposal",
  label: words.withdrawProposal,
  at: "POST /pay-proposals/{proposal}/withdrawal",
  input: z.object({ proposal: z.uuid() }),
  find: ({ proposal }, { db, cooperative }) => lockProposal(db, cooperative, proposal),
  may: (actor, { person }) => actor.person === person,
  whyNot: ({ state }) => (state === "proposed" ? null : refusals.notProposed()),
  async effect({ id }, scene) {
    await insertWithdrawal(scene, id);
    await closeProposal(scene, id);
    return { id };
  },
});
