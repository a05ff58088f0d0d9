import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { mayReceive } from "./may-receive.ts";
import { refusals } from "./refusals.ts";
import { putType, readType } from "./type.sql.ts";
import { typeShape } from "./type.ts";
import { words } from "./words.ts";

/** Change what one offers; what is agreed already keeps its time. */
export const changeType = operation({
  name: "appointments.change-type",
  label: words.changeType,
  at: "PUT /appointment-types/{type}",
  input: z.object({ type: z.uuid(), ...typeShape }),
  async find({ type: id, ...told }, { db, cooperative }) {
    const type = await readType(db, cooperative, id);
    return type && { type, told };
  },
  may: (actor, { type }) => mayReceive(actor) && actor.person === type.adviser,
  whyNot({ type, told }) {
    if (type.retired) return refusals.retired();
    return told.modes.length === 0 ? refusals.noMode({}, "modes") : null;
  },
  async effect({ type: { id, adviser }, told }, scene) {
    await putType(scene, { ...told, id, adviser });
    return { id };
  },
});
