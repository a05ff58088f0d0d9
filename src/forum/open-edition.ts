import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertEdition, putFurnishing } from "./edition.sql.ts";
import { keepsForum } from "./edition.ts";
import { editionShape, knownOf, termsOf, whyNotTyped } from "./edition-input.ts";
import { putPhases } from "./phase.sql.ts";
import { words } from "./words.ts";

/**
 * Prepare an edition of the forum: its days and hours, where it is, the dates of its call for workshops, by
 * what and by whom proposals are read. The call opens by itself at its hour.
 */
export const openEdition = operation({
  name: "forum.open-edition",
  label: words.openEdition,
  at: "POST /forum-editions",
  input: z.object(editionShape),
  find: async (typed, scene) => ({ typed, known: await knownOf(scene, typed, null) }),
  may: (actor) => keepsForum(actor),
  whyNot: ({ typed, known }) => whyNotTyped(typed, known),
  async effect({ typed, known }, scene) {
    const id = scene.newId();
    await insertEdition(scene, id, termsOf(typed));
    await putFurnishing(scene, id, known.furnishing);
    await putPhases(scene, id, known.phases);
    return { id };
  },
});
