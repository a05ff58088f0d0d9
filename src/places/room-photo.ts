import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { readRoom } from "./room.sql.ts";
import { isOfHouse } from "./room.ts";
import { words } from "./words.ts";

/** What a place looks like. */
export const roomPhoto = view({
  name: "places.room-photo",
  label: words.photo,
  at: "GET /rooms/{room}/photo",
  input: z.object({ room: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ room: id }, { db, cooperative }) {
    const room = await readRoom(db, cooperative, id);
    const paper = room?.photo ? await readPaper(db, cooperative, room.photo) : null;
    return paper && { mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
