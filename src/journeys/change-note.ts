import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { findNote } from "./find-note.ts";
import { updateNote } from "./note.sql.ts";
import { words } from "./words.ts";

/** Change a note of one's own, or who of the advisers reads it. */
export const changeNote = operation({
  name: "journeys.change-note",
  label: words.changeNote,
  at: "PUT /private-notes/{note}",
  input: z.object({ note: z.uuid(), text: secret(shortText(8000)), circle: z.boolean().default(false) }),
  find: ({ note }, scene) => findNote(scene, note),
  may: (actor, { author }) => actor.person === author,
  whyNot: () => null,
  async effect({ id }, scene, { text, circle }) {
    await updateNote(scene, { id, text, circle });
    return { id };
  },
});
