import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { findGroup } from "./find-group.ts";
import { facilitates, whyNotAdd } from "./group.ts";
import { pollOpened } from "./meeting-notices.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";
import { areSites, placingOf, placingShape, whyNotPlacing } from "./placing.ts";
import { agendaInput } from "./plan-meeting.ts";
import { insertDate, insertPoll } from "./poll.sql.ts";
import { mostDates } from "./poll.ts";
import { refusals } from "./refusals.ts";

/** Propose several dates to the members, who answer until a day. */
export const openPoll = operation({
  name: "groups.open-poll",
  label: meetingWords.openPoll,
  at: "POST /groups/{group}/polls",
  input: z.object({
    group: z.uuid(),
    title: shortText(120),
    agenda: agendaInput(),
    closesOn: civilDate(),
    dates: z.array(z.object(placingShape)).max(mostDates),
  }),
  async find({ group, closesOn, dates }, scene) {
    const found = await findGroup(group, scene);
    const sitesKnown = await areSites(scene, dates);
    return found && { ...found, closesOn, dates, sitesKnown, now: scene.now };
  },
  may: (actor, of) => facilitates(actor, of),
  whyNot({ closesOn, dates, ...of }) {
    const ended = whyNotAdd(of);
    if (ended) return ended;
    if (dates.length < 2) return refusals.fewDates({}, "dates.0.date");
    for (const [n, date] of dates.entries()) {
      const refusal = whyNotPlacing(date, of);
      if (refusal) return { ...refusal, field: `dates.${n}.${refusal.field}` };
      const same = ({ date: day, from }: typeof date) => day === date.date && from === date.from;
      if (dates.findIndex(same) < n) return refusals.sameDate({}, `dates.${n}.date`);
    }
    if (closesOn < of.today) return refusals.closesPast({}, "closesOn");
    const last =
      dates
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? closesOn;
    return closesOn > last ? refusals.closesLate({ date: last }, "closesOn") : null;
  },
  async effect({ group, closesOn, dates }, scene, { title, agenda }) {
    const id = scene.newId();
    await insertPoll(scene, { id, group: group.id, title, agenda, closesOn });
    for (const date of dates) await insertDate(scene, { ...placingOf(date), id: scene.newId(), poll: id });
    const members = await listMembers(scene.db, scene.cooperative, group.id);
    await notify(scene, pollOpened, {
      to: members.map(({ person }) => person),
      params: { group: group.name, title, date: closesOn },
      link: `/groupes/${group.id}/sondages/${id}`,
      once: `group-poll:${id}`,
    });
    return { id };
  },
});
