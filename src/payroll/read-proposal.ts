import { z } from "zod";
import { view } from "../foundation/view.ts";
import { budgetIn, findPayGround } from "./find-ground.ts";
import { mayDecidePay, mayReadPay } from "./pay.ts";
import { readProposal as selectProposal } from "./proposal.sql.ts";
import { whyNotFunded } from "./propose-pay.ts";
import { takenBy } from "./validate-proposal.ts";
import { words } from "./words.ts";

/** One pay that was proposed: what it costs, what there is for it, what came before; what one may do. */
export const readProposal = view({
  name: "payroll.read-proposal",
  label: words.readProposal,
  at: "GET /pay-proposals/{proposal}",
  input: z.object({ proposal: z.uuid() }),
  may: (actor) => actor.person !== null,
  async read({ proposal: id }, scene) {
    const { db, cooperative, actor } = scene;
    const proposal = await selectProposal(db, cooperative, id);
    if (!proposal || !mayReadPay(actor, proposal)) return null;
    const ground = await findPayGround(scene, proposal);
    const own = proposal.person === actor.person;
    const waits = proposal.state === "proposed";
    const decides = waits && mayDecidePay(actor, proposal);
    const takenCents = takenBy(proposal);
    return {
      ...{ proposal, own, takenCents },
      budgets: ground && { received: budgetIn(ground, "received"), invoiced: budgetIn(ground, "invoiced") },
      history: (ground?.proposals ?? []).filter((one) => one.id !== id),
      whyNot: waits && ground ? whyNotFunded(ground, takenCents) : null,
      may: { validate: decides && !own, return: decides, withdraw: waits && own },
    };
  },
});
