import { z } from "zod";
import { view } from "../foundation/view.ts";
import { isOfHouse } from "./event.ts";
import { listDuties } from "./own.sql.ts";
import { words } from "./words.ts";

/** The events that wait for a person: offers to answer, then where they are expected within three weeks. */
export const eventsToDo = view({
  name: "events.events-to-do",
  label: words.myNextEvents,
  at: "GET /events-to-do",
  input: z.object({}),
  may: (actor) => isOfHouse(actor),
  async read(_, { db, cooperative, actor, now }) {
    const until = new Date(now.getTime() + 21 * 86_400_000);
    return { rows: await listDuties(db, cooperative, actor.person as string, { now, until }) };
  },
});
