import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listActionsOf } from "./action.sql.ts";
import { readFollowed } from "./followed.sql.ts";
import { mayReadJourney } from "./followed.ts";
import { listVersions, readInterview, readSummaryDraft } from "./interview.sql.ts";
import { isAuthor } from "./interview.ts";
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
  async read({ interview: id }, { db, cooperative, actor, today }) {
    const interview = await readInterview(db, cooperative, id);
    const of = interview && (await readFollowed(db, cooperative, interview.person, today));
    if (!of) return null;
    const author = isAuthor(actor, interview);
    const visible = author || (interview.version > 0 && mayReadJourney(actor, of));
    if (!visible) return null;
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
