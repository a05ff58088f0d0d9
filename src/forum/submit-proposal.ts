import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { whyNotTaken } from "./edition.ts";
import { findProposal } from "./find-proposal.ts";
import { insertStep } from "./proposal.sql.ts";
import { isEnded, isHost } from "./proposal.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Send a proposal to the team. After the deadline and its grace it stays the draft that it is, unless the
 * team gave a code.
 */
export const submitProposal = operation({
  name: "forum.submit-proposal",
  label: words.submitProposal,
  at: "POST /forum-proposals/{proposal}/submission",
  input: z.object({ proposal: z.uuid(), code: z.string().trim().max(40, { error: "too-long" }).default("") }),
  async find({ proposal, code }, scene) {
    const found = await findProposal(proposal, scene);
    return found && { ...found, code, now: scene.now };
  },
  may: (actor, { proposal }) => isHost(actor, proposal),
  whyNot({ proposal, edition, code, now }) {
    if (isEnded(proposal)) return refusals.ended();
    if (proposal.state !== "draft") return refusals.submittedAlready();
    if (proposal.about === "") return refusals.aboutMissing({}, "about");
    return whyNotTaken(edition, now, code);
  },
  async effect({ proposal }, scene) {
    await insertStep(scene, proposal.id, { step: "submitted" });
    return { id: proposal.id };
  },
});
