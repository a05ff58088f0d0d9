import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listAdvisers, readFollowed } from "./followed.sql.ts";
import { mayFollow } from "./followed.ts";
import { listNoted, listNotesOf } from "./note.sql.ts";
import { words } from "./words.ts";

const advises = (actor: Actor): boolean =>
  actor.person !== null && (has(actor, "adviser") || actor.follows.size > 0);

/** The notes about somebody that their authors let one read; the database shows no other one. */
export const privateNotes = view({
  name: "journeys.private-notes",
  label: words.privateNotes,
  at: "GET /people/{person}/private-notes",
  input: z.object({ person: z.uuid() }),
  may: advises,
  async read({ person }, { db, cooperative, actor, today }) {
    const of = await readFollowed(db, cooperative, person, today);
    if (!of || actor.person === person) return null;
    return {
      me: actor.person as string,
      of,
      follows: mayFollow(actor, of),
      notes: await listNotesOf(db, cooperative, person),
      advisers: (await listAdvisers(db, cooperative, today)).filter(
        ({ id }) => id !== actor.person && id !== person,
      ),
    };
  },
});

/** Everybody of whom one may read a note: one's own, passed on by a colleague, shared with the circle. */
export const notedPeople = view({
  name: "journeys.noted-people",
  label: words.privateNotes,
  at: "GET /private-notes",
  input: z.object({}),
  may: advises,
  read: async (_, { db, cooperative }) => ({ people: await listNoted(db, cooperative) }),
});
