import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { deleteFeed, readFeed } from "./feed.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Close the address by which calendars read one's appointments. */
export const removeFeed = operation({
  name: "appointments.remove-feed",
  label: words.removeFeed,
  at: "DELETE /appointment-feed",
  input: z.object({}),
  async find(_, { db, cooperative, actor: { person } }) {
    return { person, feed: person ? await readFeed(db, cooperative, person) : null };
  },
  may: (actor) => actor.kind === "person" && actor.roles.size > 0,
  whyNot: ({ feed }) => (feed ? null : refusals.noFeed()),
  async effect({ person }, scene) {
    if (person) await deleteFeed(scene, person);
    return { removed: true };
  },
});
