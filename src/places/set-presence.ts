import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { deletePresence, putPresence } from "./booking.sql.ts";
import { doorWords } from "./door-words.ts";
import { isOfHouse } from "./room.ts";

/** Be seen, or no more, on the days when one has a place: nobody is who has not said so. */
export const setPresence = operation({
  name: "places.set-presence",
  label: doorWords.setPresence,
  at: "PUT /my-presence",
  input: z.object({ shown: z.boolean() }),
  find: async ({ shown }, { actor }) => ({ shown, person: actor.person }),
  may: (actor) => isOfHouse(actor),
  whyNot: () => null,
  async effect({ shown, person }, scene) {
    if (person) await (shown ? putPresence : deletePresence)(scene, person);
    return { shown };
  },
});
