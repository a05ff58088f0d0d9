import { z } from "zod";
import { listEventsAmong } from "../events/index.ts";
import { view } from "../foundation/view.ts";
import { findEventOfFilm } from "./replay.sql.ts";
import { words } from "./words.ts";

/** The event that a film is the replay of, for whoever may know of that event. */
export const eventOfFilm = view({
  name: "live.event-of-film",
  label: words.eventOfFilm,
  at: "GET /films/{film}/event",
  input: z.object({ film: z.uuid() }),
  may: (actor) => actor.kind === "visitor" || (actor.person !== null && actor.roles.size > 0),
  async read({ film }, { db, cooperative, actor }) {
    const id = await findEventOfFilm(db, cooperative, film);
    const [event] = id ? await listEventsAmong(db, cooperative, [id]) : [];
    if (!event?.publishedAt || (actor.kind === "visitor" && event.audience !== "public")) return null;
    return { id: event.id, title: event.title };
  },
});
