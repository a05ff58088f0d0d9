import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { mayReceive } from "./may-receive.ts";
import { refusals } from "./refusals.ts";
import { insertRetirement, readType } from "./type.sql.ts";
import { words } from "./words.ts";

/** Offer a type no longer; what is agreed already stays. */
export const retireType = operation({
  name: "appointments.retire-type",
  label: words.retireType,
  at: "DELETE /appointment-types/{type}",
  input: z.object({ type: z.uuid() }),
  find: ({ type }, { db, cooperative }) => readType(db, cooperative, type),
  may: (actor, { adviser }) => mayReceive(actor) && actor.person === adviser,
  whyNot: ({ retired }) => (retired ? refusals.retired() : null),
  async effect({ id }, scene) {
    await insertRetirement(scene, id);
    return { id };
  },
});
