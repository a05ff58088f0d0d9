import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { listRooms, readRoom } from "./room.sql.ts";
import { keepsPlaces } from "./room.ts";
import { readRule } from "./rule.sql.ts";
import { usualRules } from "./rule.ts";
import { words } from "./words.ts";

/** What the form of a place needs: the sites, and of what a hall may be made. */
export const roomForm = view({
  name: "places.room-form",
  label: words.changeRoom,
  at: "GET /room-form",
  input: z.object({ room: z.uuid().optional() }),
  may: (actor) => keepsPlaces(actor),
  async read({ room: id }, { db, cooperative }) {
    const room = id ? await readRoom(db, cooperative, id) : null;
    if (id && (!room || room.retired)) return null;
    const all = await listRooms(db, cooperative);
    return {
      room,
      rules: {
        member: id ? await readRule(db, cooperative, id, "member") : usualRules.member,
        team: id ? await readRule(db, cooperative, id, "team") : usualRules.team,
      },
      sites: (await listSites(db, cooperative)).map(({ id: site, name }) => ({ id: site, name })),
      whole: all
        .filter(({ parts, kind }) => parts.length === 0 && kind === "room")
        .map(({ id: one, name, siteName }) => ({ id: one, name: `${name}, ${siteName}` })),
    };
  },
});
