import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { mostPeople, readServer, readShared } from "../video/index.ts";
import { listActions } from "./action.sql.ts";
import { listDecisionsOf } from "./decision.sql.ts";
import { invitationTo } from "./event.ts";
import { readGroup } from "./group.sql.ts";
import { facilitates, isMember, isOfHouse, whyNotAdd } from "./group.ts";
import { listAttendance, readMeeting as selectMeeting } from "./meeting.sql.ts";
import { whyNotChange, whyNotNote } from "./meeting.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";
import { listMinutes } from "./minutes.sql.ts";

/**
 * A meeting, for the members of its group: what it is about, who comes, what was said and decided, and the
 * actions that come back; what was noted by video is the draft of its minutes until somebody wrote them.
 */
export const readMeeting = view({
  name: "groups.read-meeting",
  label: meetingWords.readMeeting,
  at: "GET /group-meetings/{meeting}",
  input: z.object({ meeting: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ meeting: id }, { db, cooperative, actor, today, now }) {
    const meeting = await selectMeeting(db, cooperative, id);
    const found = meeting && (await readGroup(db, cooperative, meeting.group, actor.person));
    const of = found && { ...found, today, meeting, now };
    if (!meeting || !of || !isMember(actor, of)) return null;
    const members = await listMembers(db, cooperative, meeting.group);
    const self = members.find(({ person }) => person === actor.person);
    const minutes = await listMinutes(db, cooperative, id);
    const actions = await listActions(db, cooperative, meeting.group, meeting.startsAt);
    const mayNote = whyNotNote(of) === null;
    const noted = mayNote && minutes.length === 0 ? await readShared(db, cooperative, id) : null;
    const video = meeting.mode !== "site";
    const crowded = video && members.length > mostPeople && !(await readServer(db, cooperative));
    const running = whyNotAdd(of) === null;
    return {
      ...{ group: of.group, meeting, own: of.own, today, now, person: actor.person as string },
      attendance: await listAttendance(db, cooperative, id),
      ...{ minutes, crowded: crowded ? mostPeople : null },
      draft: noted && { text: noted.note.text.trim(), actions: noted.actions.length },
      actions: minutes.length > 0 ? actions.filter((one) => one.meeting === id) : actions,
      decisions: await listDecisionsOf(db, cooperative, id),
      members: members.map(({ person, name }) => ({ id: person, name })),
      sites: (await listSites(db, cooperative)).map((site) => ({ id: site.id, name: site.name })),
      calendar: self ? invitationTo(meeting, self, now, actor.language) : null,
      may: {
        change: facilitates(actor, of) && whyNotChange(of) === null,
        answer: whyNotChange(of) === null,
        note: mayNote,
        act: running,
        settle: running && of.own.facilitator,
      },
    };
  },
});
