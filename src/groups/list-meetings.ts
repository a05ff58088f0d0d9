import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { listSites } from "../network/index.ts";
import { listActions } from "./action.sql.ts";
import { readGroup } from "./group.sql.ts";
import { facilitates, isMember, isOfHouse, stateOf, whyNotAdd } from "./group.ts";
import { listComing, listPast } from "./meeting.sql.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";
import { listAnswers, listDates, listOpenPolls } from "./poll.sql.ts";

export const meetingsPerPage = 20;

/** Where a group meets, for its members: dates to choose, what is to come, what was, who does what. */
export const listMeetings = view({
  name: "groups.list-meetings",
  label: meetingWords.listMeetings,
  at: "GET /groups/{group}/meetings",
  input: z.object({
    group: z.uuid(),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor) => isOfHouse(actor),
  async read({ group: id, page }, { db, cooperative, actor, today, now }) {
    const found = await readGroup(db, cooperative, id, actor.person);
    const of = found && { ...found, today };
    if (!of || !isMember(actor, of)) return null;
    const members = await listMembers(db, cooperative, id);
    const polls = await listOpenPolls(db, cooperative, id);
    const told = polls.map(async (poll) => {
      const answers = await listAnswers(db, cooperative, poll.id);
      const dates = await listDates(db, cooperative, poll.id);
      const open = dates.filter(({ startsAt }) => startsAt > now);
      const said = (person: string) =>
        open.every((date) => answers.some((one) => one.date === date.id && one.person === person));
      const answered = members.filter(({ person }) => said(person)).length;
      return { ...poll, answered, owed: poll.closesOn >= today && !said(actor.person as string) };
    });
    const cut = { now, limit: meetingsPerPage, offset: (page - 1) * meetingsPerPage };
    const past = await listPast(db, cooperative, id, cut);
    const running = whyNotAdd(of) === null;
    const lately = firstInstantOf({ date: addDays(today, -14), minute: 0 });
    return {
      ...{ group: of.group, today, page, own: of.own, state: stateOf(of.group, today) },
      person: actor.person as string,
      members: members.map(({ person, name }) => ({ id: person, name })),
      polls: await Promise.all(told),
      coming: await listComing(db, cooperative, id, now),
      past,
      pastTotal: Number(past[0]?.total ?? 0),
      actions: await listActions(db, cooperative, id, lately),
      sites: (await listSites(db, cooperative)).map((site) => ({ id: site.id, name: site.name })),
      may: { plan: running && facilitates(actor, of), act: running, settle: running && of.own.facilitator },
    };
  },
});
