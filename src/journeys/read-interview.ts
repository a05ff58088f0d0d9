import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listActionsOf } from "./action.sql.ts";
import { findInterview } from "./find-interview.ts";
import { listVersions, readSummaryDraft } from "./interview.sql.ts";
import { listNotesOf } from "./note.sql.ts";
import { words } from "./words.ts";

/**
 * The record of an interview: until it is shared its author's; then of the person, whoever follows them, the
 * director and HR. The private notes beside it are shown to those alone whom their author chose.
 */
export const oneInterview = view({
  name: "journeys.read-interview",
  label: words.readInterview,
  at: "GET /interviews/{interview}",
  input: z.object({ interview: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ interview: id }, scene) {
    const { db, cooperative, actor, today } = scene;
    const found = await findInterview(scene, id);
    if (!found) return null;
    const { interview, of, author } = found;
    const actions = await listActionsOf(db, cooperative, of.person, null);
    const notes = await listNotesOf(db, cooperative, of.person);
    return {
      today,
      interview,
      author,
      advises: author || actor.roles.has("adviser"),
      of,
      draft: author ? await readSummaryDraft(db, cooperative, id) : null,
      versions: await listVersions(db, cooperative, id),
      actions: actions.filter(({ done, interview: from }) => done === null || from === id),
      notes: notes.filter((note) => note.interview === id),
    };
  },
});
