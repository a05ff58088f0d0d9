import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listSoon } from "./soon.sql.ts";
import { words } from "./words.ts";

/** The rooms that await a person: from an hour before an event until its end. */
export const roomsSoon = view({
  name: "live.rooms-soon",
  label: words.roomsSoon,
  at: "GET /live-rooms-soon",
  input: z.object({}),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read(_, { db, cooperative, actor, now }) {
    const until = new Date(now.getTime() + 3_600_000);
    return { now, rows: await listSoon(db, cooperative, actor.person as string, { now, until }) };
  },
});
