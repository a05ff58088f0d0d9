import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { deleteKept, lockKept } from "./kept-question.sql.ts";
import { words } from "./words.ts";

/**
 * Remove a question one keeps; the director also one that is shared, since whoever kept it may have left. The
 * answers that were frozen of it stay.
 */
export const removeQuestion = operation({
  name: "figures.remove-question",
  label: words.removeQuestion,
  at: "DELETE /figures/questions/{question}",
  input: z.object({ question: z.uuid() }),
  find: ({ question: id }, { db, cooperative }) => lockKept(db, cooperative, id),
  may: (actor, kept) => actor.person === kept.keptBy || (kept.shared && has(actor, "director")),
  whyNot: () => null,
  async effect(kept, scene) {
    await deleteKept(scene, kept.id);
    return { id: kept.id };
  },
});
