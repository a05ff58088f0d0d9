import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findProposal } from "./find-proposal.ts";
import { insertStep } from "./proposal.sql.ts";
import { isHost } from "./proposal.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Say that one comes: what is accepted stands in the programme only once it is confirmed. */
export const confirmSession = operation({
  name: "forum.confirm-session",
  label: words.confirmSession,
  at: "POST /forum-proposals/{proposal}/confirmation",
  input: z.object({ proposal: z.uuid() }),
  find: ({ proposal }, scene) => findProposal(proposal, scene),
  may: (actor, { proposal }) => isHost(actor, proposal),
  whyNot: ({ proposal }) => (proposal.state === "accepted" ? null : refusals.notAccepted()),
  async effect({ proposal }, scene) {
    await insertStep(scene, proposal.id, { step: "confirmed" });
    return { id: proposal.id };
  },
});
