import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listWaiting } from "./booking.sql.ts";
import { keepsPlaces } from "./room.ts";
import { words } from "./words.ts";

/** The requests for places that wait for an answer. */
export const roomRequests = view({
  name: "places.room-requests",
  label: words.requests,
  at: "GET /room-requests",
  input: z.object({}),
  may: (actor) => keepsPlaces(actor),
  async read(_, { db, cooperative, now }) {
    return { rows: await listWaiting(db, cooperative, now) };
  },
});
