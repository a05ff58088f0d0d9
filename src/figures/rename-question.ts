import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { listKept, lockKept, renameKept } from "./kept-question.sql.ts";
import { whyNotName } from "./kept-question.ts";
import { words } from "./words.ts";

/** Give a question of one's own another name. */
export const renameQuestion = operation({
  name: "figures.rename-question",
  label: words.renameQuestion,
  at: "PUT /figures/questions/{question}/name",
  input: z.object({ question: z.uuid(), name: shortText(80) }),
  async find({ question: id, name }, { db, cooperative, actor }) {
    const kept = await lockKept(db, cooperative, id);
    if (!kept) return null;
    const all = await listKept(db, cooperative, actor.person);
    return { kept, name, own: all.filter(({ keptBy }) => keptBy === actor.person) };
  },
  may: (actor, { kept }) => actor.person === kept.keptBy,
  whyNot: ({ kept, name, own }) => whyNotName(name, own, kept.id),
  async effect({ kept }, scene, { name }) {
    await renameKept(scene, kept.id, name);
    return { id: kept.id };
  },
});
