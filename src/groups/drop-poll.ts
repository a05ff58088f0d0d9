import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { release } from "../occupancy/index.ts";
import { findPoll } from "./find-poll.ts";
import { facilitates } from "./group.ts";
import { dateTakerOf } from "./meeting.ts";
import { pollDropped } from "./meeting-notices.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";
import { insertOutcome } from "./poll.sql.ts";
import { refusals } from "./refusals.ts";

/** Give a poll up, with its reason: no date is chosen, and the hours that it held are free. */
export const dropPoll = operation({
  name: "groups.drop-poll",
  label: meetingWords.dropPoll,
  at: "POST /group-polls/{poll}/abandonment",
  input: z.object({ poll: z.uuid(), why: shortText(400) }),
  find: ({ poll }, scene) => findPoll(poll, scene),
  may: (actor, of) => facilitates(actor, of),
  whyNot: ({ poll }) => (poll.outcome ? refusals.pollOver() : null),
  async effect({ poll, group, dates }, scene, { why }) {
    await insertOutcome(scene, { poll: poll.id, date: null, meeting: null, why });
    for (const { id } of dates) await release(scene, dateTakerOf(id));
    const members = await listMembers(scene.db, scene.cooperative, group.id);
    await notify(scene, pollDropped, {
      to: members.map(({ person }) => person),
      params: { group: group.name, title: poll.title, why },
      link: `/groupes/${group.id}/sondages/${poll.id}`,
      once: `group-poll-dropped:${poll.id}`,
    });
    return { id: poll.id };
  },
});
