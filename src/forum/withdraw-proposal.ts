import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findProposal } from "./find-proposal.ts";
import { insertStep } from "./proposal.sql.ts";
import { isHost } from "./proposal.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Take a proposal back before it is answered. */
export const withdrawProposal = operation({
  name: "forum.withdraw-proposal",
  label: words.withdrawProposal,
  at: "POST /forum-proposals/{proposal}/withdrawal",
  input: z.object({ proposal: z.uuid() }),
  find: ({ proposal }, scene) => findProposal(proposal, scene),
  may: (actor, { proposal }) => isHost(actor, proposal),
  whyNot: ({ proposal }) => (proposal.state === "submitted" ? null : refusals.notWaiting()),
  async effect({ proposal }, scene) {
    await insertStep(scene, proposal.id, { step: "withdrawn" });
    return { id: proposal.id };
  },
});
