import { z } from "zod";
import { view } from "../foundation/view.ts";
import { findNotedMeeting, mayDraft, whyNotDraft } from "./noted-meeting.ts";
import { words } from "./words.ts";

/** For whoever may make the notes of a video meeting its record: whether they may now, or the record. */
export const besideMeeting = view({
  name: "journeys.beside-meeting",
  label: words.meetingNoted,
  at: "GET /appointments/{appointment}/noted",
  input: z.object({ appointment: z.uuid() }),
  may: (actor) => actor.person !== null && actor.follows.size > 0,
  async read({ appointment }, scene) {
    const found = await findNotedMeeting(appointment, scene);
    if (!found || !mayDraft(scene.actor, found)) return null;
    return { mayDraft: whyNotDraft(found) === null, interview: found.recorded };
  },
});
