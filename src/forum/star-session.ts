import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { isOfHouse } from "./edition.ts";
import { putStar } from "./programme.sql.ts";
import { programmeWords } from "./programme-words.ts";
import { readProposal } from "./proposal.sql.ts";

/**
 * Mark a session of a released programme for oneself, or no more; whoever marked it is told when it
 * moves.
 */
export const starSession = operation({
  name: "forum.star-session",
  label: programmeWords.starSession,
  at: "PUT /forum-proposals/{proposal}/star",
  input: z.object({ proposal: z.uuid(), starred: z.boolean() }),
  async find({ proposal: id }, { db, cooperative }) {
    const proposal = await readProposal(db, cooperative, id);
    return proposal?.event ? { proposal } : null;
  },
  may: (actor) => isOfHouse(actor),
  whyNot: () => null,
  async effect({ proposal }, scene, { starred }) {
    await putStar(scene, proposal.id, starred);
    return { id: proposal.id };
  },
});
