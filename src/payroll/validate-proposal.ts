import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { euros } from "../ledger/index.ts";
import { notify } from "../notices/index.ts";
import { lockPay } from "./contract.sql.ts";
import { findPayGround } from "./find-ground.ts";
import { payValidated } from "./notice-kinds.ts";
import { mayDecidePay } from "./pay.ts";
import { insertDecision, lockProposal, readProposal } from "./proposal.sql.ts";
import { whyNotFunded } from "./propose-pay.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Validate a pay as it was proposed: it is then promised, and what it takes is no longer available. The
 * money is looked at again: an invoice may have been cancelled since. Nobody validates their own.
 */
export const validateProposal = operation({
  name: "payroll.validate-proposal",
  label: words.validateProposal,
  at: "POST /pay-proposals/{proposal}/validation",
  input: z.object({ proposal: z.uuid() }),
  find: ({ proposal }, scene) => findDecision(scene, proposal),
  may: (actor, { proposal }) => mayDecidePay(actor, proposal),
  whyNot({ proposal, ground, own }) {
    if (proposal.state !== "proposed" || !ground) return refusals.notProposed();
    if (own) return refusals.ownPay();
    return whyNotFunded(ground, takenBy(proposal));
  },
  async effect({ proposal: { id, person, month, netCents, grossCents } }, scene) {
    await insertDecision(scene, { proposal: id, outcome: "validated", reason: "" });
    await notify(scene, payValidated, {
      to: [person],
      params: { month, amount: euros(netCents) },
      link: "/paie",
      once: `pay-validated:${id}`,
    });
    return { id, grossCents };
  },
});

type Taken = { costCents: bigint; leaveCents: bigint; slowCents: bigint; drawnCents: bigint };

/** What a proposed pay takes of the money of its activity. */
export const takenBy = ({ costCents, leaveCents, slowCents, drawnCents }: Taken): bigint =>
  costCents + leaveCents + slowCents - drawnCents;

async function findDecision(scene: Scene, id: string) {
  const { db, cooperative, actor } = scene;
  const asked = await readProposal(db, cooperative, id);
  if (!asked) return null;
  await lockPay(db, cooperative, asked.person);
  const proposal = await lockProposal(db, cooperative, id);
  if (!proposal) return null;
  const ground = await findPayGround(scene, proposal);
  return { proposal, ground, own: proposal.person === actor.person };
}
