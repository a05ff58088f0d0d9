import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { deleteSharing, lockKept, putSharing } from "./kept-question.sql.ts";
import { words } from "./words.ts";

/**
 * Share a question with the team, or share it no longer. What is shared is the question: whoever puts it is
 * answered what they may see.
 */
export const shareQuestion = operation({
  name: "figures.share-question",
  label: words.shareQuestion,
  at: "PUT /figures/questions/{question}/sharing",
  input: z.object({ question: z.uuid(), shared: z.boolean() }),
  find: ({ question: id }, { db, cooperative }) => lockKept(db, cooperative, id),
  may: (actor, kept) => actor.person === kept.keptBy,
  whyNot: () => null,
  async effect(kept, scene, { shared }) {
    await (shared ? putSharing(scene, kept.id) : deleteSharing(scene, kept.id));
    return { id: kept.id };
  },
});
