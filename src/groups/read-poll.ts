import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { readBusy } from "../occupancy/index.ts";
import { readGroup } from "./group.sql.ts";
import { facilitates, isMember, isOfHouse } from "./group.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";
import { listAnswers, listDates, readPoll as selectPoll } from "./poll.sql.ts";
import { countAnswers, mostDates, whyNotAnswer, whyNotDecide } from "./poll.ts";

/**
 * A poll, for the members of its group: how each date suits them, what everyone answered, and beside each
 * date whether one is already taken then.
 */
export const readPoll = view({
  name: "groups.read-poll",
  label: meetingWords.readPoll,
  at: "GET /group-polls/{poll}",
  input: z.object({ poll: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ poll: id }, { db, cooperative, actor, today, now }) {
    const poll = await selectPoll(db, cooperative, id);
    const found = poll && (await readGroup(db, cooperative, poll.group, actor.person));
    const of = found && { ...found, today, poll, now };
    if (!poll || !of || !isMember(actor, of)) return null;
    const person = actor.person as string;
    const dates = await listDates(db, cooperative, id);
    const answers = await listAnswers(db, cooperative, id);
    const members = await listMembers(db, cooperative, poll.group);
    const span = {
      from: dates[0]?.startsAt ?? now,
      to: new Date(Math.max(...dates.map(({ endsAt }) => endsAt.getTime()))),
    };
    const sites = (await listSites(db, cooperative)).map((site) => ({ id: site.id, name: site.name }));
    const own = new Set(dates.map((date) => date.id));
    const busy = (await readBusy(db, cooperative, [person], span)).filter((b) => !own.has(b.takenBy));
    const open = dates.map((date) => ({ id: date.id, passed: date.startsAt <= now }));
    const counts = countAnswers(open, answers, new Set(members.map((one) => one.person)));
    return {
      ...{ group: of.group, poll, own: of.own, today, person, sites },
      dates: dates.map((date, n) => ({
        ...date,
        passed: date.startsAt <= now,
        count: counts[n],
        mine: answers.find((one) => one.date === date.id && one.person === person)?.answer ?? null,
        taken: busy
          .filter(({ from, to }) => from < date.endsAt && date.startsAt < to)
          .map(({ from, to }) => ({ from, to })),
      })),
      members: members.map(({ person: member, name }) => ({
        ...{ person: member, name },
        answers: dates.map(
          (date) => answers.find((one) => one.date === date.id && one.person === member)?.answer ?? null,
        ),
      })),
      may: {
        answer: whyNotAnswer(of) === null,
        propose: facilitates(actor, of) && whyNotAnswer(of) === null && dates.length < mostDates,
        choose: facilitates(actor, of) && whyNotDecide(of) === null,
        drop: facilitates(actor, of) && !poll.outcome,
      },
    };
  },
});
