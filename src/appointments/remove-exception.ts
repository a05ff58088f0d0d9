import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { deleteException, readException } from "./hours.sql.ts";
import { mayReceive } from "./may-receive.ts";
import { words } from "./words.ts";

/** Take back an exception: its days are like their week again. */
export const removeException = operation({
  name: "appointments.remove-exception",
  label: words.removeException,
  at: "DELETE /appointment-exceptions/{exception}",
  input: z.object({ exception: z.uuid() }),
  find: ({ exception }, { db, cooperative }) => readException(db, cooperative, exception),
  may: (actor, { adviser }) => mayReceive(actor) && actor.person === adviser,
  whyNot: () => null,
  async effect({ id }, scene) {
    await deleteException(scene, id);
    return { id };
  },
});
