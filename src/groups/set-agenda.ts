import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findMeeting } from "./find-meeting.ts";
import { facilitates } from "./group.ts";
import { updateAgenda } from "./meeting.sql.ts";
import { whyNotChange } from "./meeting.ts";
import { meetingWords } from "./meeting-words.ts";
import { agendaInput } from "./plan-meeting.ts";

/** Say what a meeting to come is about. */
export const setAgenda = operation({
  name: "groups.set-agenda",
  label: meetingWords.setAgenda,
  at: "PUT /group-meetings/{meeting}/agenda",
  input: z.object({ meeting: z.uuid(), agenda: agendaInput() }),
  find: ({ meeting }, scene) => findMeeting(meeting, scene),
  may: (actor, of) => facilitates(actor, of),
  whyNot: whyNotChange,
  async effect({ meeting: { id } }, scene, { agenda }) {
    await updateAgenda(scene, id, agenda);
    return { id };
  },
});
