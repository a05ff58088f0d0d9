import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { putFeed } from "./feed.sql.ts";
import { words } from "./words.ts";

/**
 * Give one's appointments an address that a calendar reads. Only its hash is given: the page that drew it
 * shows it once. A new one takes the place of the one before.
 */
export const makeFeed = operation({
  name: "appointments.make-feed",
  label: words.makeFeed,
  at: "PUT /appointment-feed",
  input: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  find: async (_, { actor }) => ({ person: actor.person }),
  may: (actor) => actor.kind === "person" && actor.roles.size > 0,
  whyNot: () => null,
  async effect({ person }, scene, { hash }) {
    if (person) await putFeed(scene, person, hash);
    return { made: true };
  },
});
