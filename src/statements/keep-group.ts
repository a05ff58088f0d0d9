import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findNamesake, lockGroup, putGroup } from "./group.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Who puts activities together, for all who read. */
export const mayGroup = (actor: Actor): boolean => has(actor, "accountant", "director", "coordinator");

/**
 * Name a group of activities, or name it otherwise: those of a trade, of a programme that a funder pays, of a
 * market. It changes no figure: it only adds up.
 */
export const keepGroup = operation({
  name: "statements.keep-group",
  label: words.keepGroup,
  at: "PUT /activity-groups",
  input: z.object({ group: z.uuid().nullable().default(null), name: shortText(80) }),
  async find({ group, name }, { db, cooperative }) {
    const found = group ? await lockGroup(db, cooperative, group) : null;
    if (group && !found) return null;
    return { taken: await findNamesake(db, cooperative, { id: group, name }), name };
  },
  may: mayGroup,
  whyNot: ({ taken, name }) => (taken ? refusals.groupExists({ name }, "name") : null),
  async effect({ name }, scene, { group }) {
    const id = group ?? scene.newId();
    await putGroup(scene, { id, name });
    return { id };
  },
});
