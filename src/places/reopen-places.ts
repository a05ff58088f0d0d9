import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertReopening, lockClosure } from "./closure.sql.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";
import { words } from "./words.ts";

/** Take a closure back: from now on the place may be booked again. */
export const reopenPlaces = operation({
  name: "places.reopen-places",
  label: words.reopenPlaces,
  at: "POST /room-closures/{closure}/reopening",
  input: z.object({ closure: z.uuid() }),
  async find({ closure: id }, { db, cooperative, now }) {
    const closure = await lockClosure(db, cooperative, id);
    return closure && { closure, now };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot: ({ closure, now }) => (closure.reopened || closure.to <= now ? refusals.closureOver() : null),
  async effect({ closure }, scene) {
    await insertReopening(scene, closure.id);
    return { id: closure.id };
  },
});
