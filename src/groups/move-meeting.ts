import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { callTogether } from "./call-together.ts";
import { findMeeting } from "./find-meeting.ts";
import { facilitates } from "./group.ts";
import { forgetComing } from "./meeting.sql.ts";
import { whyNotChange } from "./meeting.ts";
import { meetingMoved } from "./meeting-notices.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";
import { areSites, placingOf, placingShape, whyNotPlacing } from "./placing.ts";
import { refusals } from "./refusals.ts";

/**
 * Move a meeting, with its reason: the same event in every calendar, at another time or place. The hours it
 * leaves are free at once, and who said that they come is asked again.
 */
export const moveMeeting = operation({
  name: "groups.move-meeting",
  label: meetingWords.moveMeeting,
  at: "PUT /group-meetings/{meeting}/placing",
  input: z.object({ meeting: z.uuid(), ...placingShape, why: shortText(400) }),
  async find({ meeting, why: _, ...typed }, scene) {
    const found = await findMeeting(meeting, scene);
    if (!found) return null;
    const members = await listMembers(scene.db, scene.cooperative, found.group.id);
    return { ...found, members, typed, sitesKnown: await areSites(scene, [typed]) };
  },
  may: (actor, of) => facilitates(actor, of),
  whyNot({ typed, members: _, ...of }) {
    const refusal = whyNotChange(of) ?? whyNotPlacing(typed, of);
    if (refusal) return refusal;
    const [before, after] = [of.meeting, placingOf(typed)];
    const same =
      before.startsAt.getTime() === after.startsAt.getTime() &&
      before.endsAt.getTime() === after.endsAt.getTime() &&
      (["mode", "site", "place"] as const).every((key) => before[key] === after[key]);
    return same ? refusals.samePlacing({}, "date") : null;
  },
  async effect({ meeting, members, typed }, scene, { why }) {
    const version = meeting.version + 1;
    await forgetComing(scene, meeting.id);
    const elsewhere = await callTogether(scene, {
      ...{ meeting: meeting.id, placing: placingOf(typed), version, why, members },
      ...{ absent: new Set<string>(), kind: meetingMoved, step: `moved-${version}`, params: { why } },
    });
    return { id: meeting.id, elsewhere: elsewhere.length };
  },
});
