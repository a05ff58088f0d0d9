import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { listClosuresAhead } from "./closure.sql.ts";
import { listRooms } from "./room.sql.ts";
import { keepsPlaces } from "./room.ts";
import { ruleWords } from "./rule-words.ts";

/** The closures to come, and what may be closed. */
export const roomClosures = view({
  name: "places.room-closures",
  label: ruleWords.closures,
  at: "GET /room-closures",
  input: z.object({}),
  may: (actor) => keepsPlaces(actor),
  async read(_, { db, cooperative, now, today }) {
    const rooms = await listRooms(db, cooperative);
    return {
      rows: await listClosuresAhead(db, cooperative, now),
      sites: await listSites(db, cooperative),
      rooms: rooms.map(({ id, name, site, siteName }) => ({ id, site, name: `${name}, ${siteName}` })),
      today,
    };
  },
});
