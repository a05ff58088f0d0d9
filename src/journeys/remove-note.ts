import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findNote } from "./find-note.ts";
import { deleteNote } from "./note.sql.ts";
import { words } from "./words.ts";

/** Remove a note of one's own: it is kept no longer than its author needs it (RGPD art. 5). */
export const removeNote = operation({
  name: "journeys.remove-note",
  label: words.removeNote,
  at: "DELETE /private-notes/{note}",
  input: z.object({ note: z.uuid() }),
  find: ({ note }, scene) => findNote(scene, note),
  may: (actor, { author }) => actor.person === author,
  whyNot: () => null,
  async effect({ id }, { db, cooperative }) {
    await deleteNote(db, cooperative, id);
    return { id };
  },
});
