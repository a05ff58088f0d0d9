import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { instantAt } from "../foundation/when.ts";
import { notify } from "../notices/index.ts";
import { findPoll } from "./find-poll.ts";
import { facilitates } from "./group.ts";
import { pollGrown } from "./meeting-notices.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";
import { areSites, placingOf, placingShape, whyNotPlacing } from "./placing.ts";
import { insertDate } from "./poll.sql.ts";
import { mostDates, whyNotAnswer } from "./poll.ts";
import { refusals } from "./refusals.ts";

/** One more date in a poll that is open: what was answered to the others stands, and the members are told. */
export const proposeDate = operation({
  name: "groups.propose-date",
  label: meetingWords.proposeDate,
  at: "POST /group-polls/{poll}/dates",
  input: z.object({ poll: z.uuid(), ...placingShape }),
  async find({ poll, ...typed }, scene) {
    const found = await findPoll(poll, scene);
    return found && { ...found, typed, sitesKnown: await areSites(scene, [typed]) };
  },
  may: (actor, of) => facilitates(actor, of),
  whyNot({ typed, dates, ...of }) {
    const refusal = whyNotAnswer(of) ?? whyNotPlacing(typed, of);
    if (refusal) return refusal;
    const startsAt = instantAt(typed.date, typed.from).getTime();
    if (dates.some((one) => one.startsAt.getTime() === startsAt)) return refusals.sameDate({}, "date");
    return dates.length < mostDates ? null : refusals.manyDates({ n: mostDates }, "date");
  },
  async effect({ poll, group, typed }, scene) {
    const id = scene.newId();
    await insertDate(scene, { ...placingOf(typed), id, poll: poll.id });
    const members = await listMembers(scene.db, scene.cooperative, group.id);
    await notify(scene, pollGrown, {
      to: members.map(({ person }) => person),
      params: { group: group.name, title: poll.title, proposed: typed.date, date: poll.closesOn },
      link: `/groupes/${group.id}/sondages/${poll.id}`,
      once: `group-poll-date:${id}`,
    });
    return { id };
  },
});
