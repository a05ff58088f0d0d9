import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { mayReceive } from "./may-receive.ts";
import { refusals } from "./refusals.ts";
import { putType } from "./type.sql.ts";
import { typeShape } from "./type.ts";
import { words } from "./words.ts";

/** Offer a type of appointment: how long, how, with what notice, how many, at once or on request. */
export const offerType = operation({
  name: "appointments.offer-type",
  label: words.offerType,
  at: "POST /appointment-types",
  input: z.object(typeShape),
  find: async (type, { actor }) => ({ type, adviser: actor.person }),
  may: mayReceive,
  whyNot: ({ type }) => (type.modes.length === 0 ? refusals.noMode({}, "modes") : null),
  async effect({ type, adviser }, scene) {
    if (!adviser) throw new Error("a type without whoever offers it");
    const id = scene.newId();
    await putType(scene, { ...type, id, adviser });
    return { id };
  },
});
