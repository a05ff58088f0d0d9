import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { release } from "../occupancy/index.ts";
import { dropRoom } from "../video/index.ts";
import { tellMeeting } from "./call-together.ts";
import { findMeeting } from "./find-meeting.ts";
import { facilitates } from "./group.ts";
import { insertCancellation } from "./meeting.sql.ts";
import { takerOf, whyNotChange } from "./meeting.ts";
import { meetingCancelled } from "./meeting-notices.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";

/** Call a meeting off, with its reason: everyone’s hour is free again, and calendars strike it out. */
export const cancelMeeting = operation({
  name: "groups.cancel-meeting",
  label: meetingWords.cancelMeeting,
  at: "POST /group-meetings/{meeting}/cancellation",
  input: z.object({ meeting: z.uuid(), why: shortText(400) }),
  find: ({ meeting }, scene) => findMeeting(meeting, scene),
  may: (actor, of) => facilitates(actor, of),
  whyNot: whyNotChange,
  async effect({ meeting, group }, scene, { why }) {
    await insertCancellation(scene, meeting.id, why);
    await release(scene, takerOf(meeting.id));
    await dropRoom(scene, meeting.id);
    const members = await listMembers(scene.db, scene.cooperative, group.id);
    const off = { ...meeting, cancelledAt: scene.now, cancelledWhy: why };
    await tellMeeting(scene, off, members, { kind: meetingCancelled, step: "cancelled", params: { why } });
    return { id: meeting.id };
  },
});
