import { z } from "zod";
import { view } from "../foundation/view.ts";
import { isOfHouse } from "./edition.ts";
import { findEditionOf } from "./programme.sql.ts";
import { programmeWords } from "./programme-words.ts";

/** The edition of the forum that an event is a session of; visitors know of a public one alone. */
export const editionOfEvent = view({
  name: "forum.edition-of-event",
  label: programmeWords.editionOfEvent,
  at: "GET /events/{event}/forum-edition",
  input: z.object({ event: z.uuid() }),
  may: (actor) => actor.kind === "visitor" || isOfHouse(actor),
  async read({ event }, { db, cooperative, actor }) {
    const found = await findEditionOf(db, cooperative, event);
    if (!found || (!isOfHouse(actor) && found.audience !== "public")) return null;
    return { id: found.id, name: found.name };
  },
});
