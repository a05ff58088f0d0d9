import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { findNote } from "./find-note.ts";
import { listAdvisers } from "./followed.sql.ts";
import { passNotes } from "./note.sql.ts";
import { notePassed } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Pass one note of one's own to another adviser, who is told, also once one follows the person no longer. */
export const passNote = operation({
  name: "journeys.pass-note",
  label: words.passNote,
  at: "POST /private-notes/{note}/readers",
  input: z.object({ note: z.uuid(), to: z.uuid() }),
  async find({ note: id, to }, scene) {
    const { db, cooperative, today } = scene;
    const note = await findNote(scene, id);
    return note && { note, to, advisers: await listAdvisers(db, cooperative, today) };
  },
  may: (actor, { note }) => actor.person === note.author,
  whyNot({ note, to, advisers }) {
    if (note.readers.includes(to)) return refusals.readsAlready({}, "to");
    const able = to !== note.author && to !== note.person && advisers.some(({ id }) => id === to);
    return able ? null : refusals.notAdviser({}, "to");
  },
  async effect({ note, to }, scene) {
    await passNotes(scene, { notes: [note.id], reader: to });
    await notify(scene, notePassed, {
      to: [to],
      params: { name: note.authorName, of: note.personName },
      link: `/personnes/${note.person}/notes`,
      once: `note:${note.id}:${to}`,
    });
    return { id: note.id };
  },
});
