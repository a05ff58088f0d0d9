import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockEdition, putFurnishing, updateEdition } from "./edition.sql.ts";
import { keepsForum, stateOf } from "./edition.ts";
import { editionShape, knownOf, termsOf, whyNotTyped } from "./edition-input.ts";
import { putPhases } from "./phase.sql.ts";
import { countOutside } from "./programme.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Change an edition that is not over. What something hangs on stays: a room with a session in it, a track
 * that was chosen, a criterion by which somebody has judged.
 */
export const changeEdition = operation({
  name: "forum.change-edition",
  label: words.changeEdition,
  at: "PUT /forum-editions/{edition}",
  input: z.object({ edition: z.uuid(), ...editionShape }),
  async find({ edition: id, ...typed }, scene) {
    const { db, cooperative } = scene;
    const edition = await lockEdition(db, cooperative, id);
    if (!edition) return null;
    const known = await knownOf(scene, typed, edition);
    const outside = await countOutside(db, cooperative, { edition: id, ...termsOf(typed) });
    return { edition, typed, known, outside, now: scene.now };
  },
  may: (actor) => keepsForum(actor),
  whyNot({ edition, typed, known, outside, now }) {
    if (stateOf(edition, now) === "held") return refusals.held();
    return whyNotTyped(typed, known) ?? (outside > 0 ? refusals.leftOutside({ n: outside }, "from") : null);
  },
  async effect({ edition, typed, known }, scene) {
    await updateEdition(scene, edition.id, termsOf(typed));
    await putFurnishing(scene, edition.id, known.furnishing);
    await putPhases(scene, edition.id, known.phases);
    return { id: edition.id };
  },
});
