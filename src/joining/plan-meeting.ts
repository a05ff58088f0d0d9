import { z } from "zod";
import { isSite } from "../activities/index.ts";
import { operation } from "../foundation/operation.ts";
import { mayKeepMeetings } from "./candidate.ts";
import { putMeeting } from "./meeting.sql.ts";
import { meetingOf, meetingShape, whyNotMeeting } from "./meeting-input.ts";
import { words } from "./words.ts";

/** Plan an information meeting: from then on the public page offers its seats. */
export const planMeeting = operation({
  name: "joining.plan-meeting",
  label: words.planMeeting,
  at: "POST /meetings",
  input: z.object(meetingShape),
  async find(typed, { db, cooperative, now }) {
    const siteKnown = typed.site === null || (await isSite(db, cooperative, typed.site));
    return { typed, now, siteKnown };
  },
  may: mayKeepMeetings,
  whyNot: ({ typed, ...known }) => whyNotMeeting(typed, known),
  async effect({ typed }, scene) {
    const id = scene.newId();
    await putMeeting(scene, { ...meetingOf(typed), id });
    return { id };
  },
});
