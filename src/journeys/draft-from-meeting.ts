import { z } from "zod";
import { civilDateOf } from "../foundation/calendar.ts";
import { operation } from "../foundation/operation.ts";
import { type Language, say } from "../foundation/words.ts";
import type { MeetingAction } from "../video/index.ts";
import { insertAction } from "./action.sql.ts";
import { insertInterview, putSummaryDraft } from "./interview.sql.ts";
import { findNotedMeeting, mayDraft, whyNotDraft } from "./noted-meeting.ts";
import { words } from "./words.ts";

/** What somebody else than the two does is told in the summary: an action of a journey is of one of them. */
function sayAction({ what, name, dueOn }: MeetingAction, language: Language): string {
  const word = dueOn ? words.meetingActionBy : words.meetingAction;
  return say(word, language, { what, name, date: dueOn ?? "" });
}

/**
 * Make what was noted together during a video meeting the draft of its record: the notes are its summary,
 * the actions of the two are those of the journey. Only its author reads the draft, until they share it.
 */
export const draftFromMeeting = operation({
  name: "journeys.draft-from-meeting",
  label: words.draftFromMeeting,
  at: "POST /appointments/{appointment}/interview",
  input: z.object({ appointment: z.uuid() }),
  find: ({ appointment }, scene) => findNotedMeeting(appointment, scene),
  may: mayDraft,
  whyNot: whyNotDraft,
  async effect({ met, of: { person }, noted }, scene) {
    const interview = scene.newId();
    await insertInterview(scene, {
      ...{ id: interview, person, appointment: met.id, mode: met.mode, kind: "follow-up" },
      heldOn: civilDateOf(met.startsAt),
      minutes: Math.round((met.endsAt.getTime() - met.startsAt.getTime()) / 60_000),
      subject: met.typeName,
    });
    const isOfTheTwo = ({ person: owner }: MeetingAction) => owner === person || owner === met.adviser;
    const others = noted.actions.filter((action) => !isOfTheTwo(action));
    const lines = others.map((action) => sayAction(action, scene.actor.language));
    const summary = [noted.note.text.trim(), lines.join("\n")].filter(Boolean).join("\n\n");
    await putSummaryDraft(scene, { interview, summary });
    for (const { what, person: owner, dueOn } of noted.actions.filter(isOfTheTwo))
      await insertAction(scene, {
        id: scene.newId(),
        person,
        interview,
        what,
        owner: owner ?? person,
        dueOn,
      });
    return { id: interview };
  },
});
