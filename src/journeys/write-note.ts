import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { readFollowed } from "./followed.sql.ts";
import { mayFollow } from "./followed.ts";
import { readInterview } from "./interview.sql.ts";
import { insertNote } from "./note.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Write a private note about somebody whom one follows: read by oneself alone, or by the circle of advisers
 * where one says so; never by the person, by HR nor by the director. Its text is not in the audit either.
 */
export const writeNote = operation({
  name: "journeys.write-note",
  label: words.writeNote,
  at: "POST /people/{person}/private-notes",
  input: z.object({
    person: z.uuid(),
    interview: z.uuid().nullish(),
    text: secret(shortText(8000)),
    circle: z.boolean().default(false),
  }),
  async find({ person, interview }, { db, cooperative, today }) {
    const of = await readFollowed(db, cooperative, person, today);
    const about = interview ? await readInterview(db, cooperative, interview) : null;
    return of && { of, elsewhere: Boolean(interview) && about?.person !== person };
  },
  may: (actor, { of }) => mayFollow(actor, of),
  whyNot: ({ elsewhere }) => (elsewhere ? refusals.otherInterview() : null),
  async effect({ of: { person } }, scene, { interview = null, text, circle }) {
    const id = scene.newId();
    await insertNote(scene, { id, person, interview, text, circle });
    return { id };
  },
});
