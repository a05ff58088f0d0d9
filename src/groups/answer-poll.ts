import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { occupyWhoIsFree, release } from "../occupancy/index.ts";
import { findPoll } from "./find-poll.ts";
import { isMember } from "./group.ts";
import { dateTakerOf } from "./meeting.ts";
import { pollReady } from "./meeting-notices.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers } from "./member.sql.ts";
import { listAnswers, putAnswers } from "./poll.sql.ts";
import { answers, whyNotAnswer } from "./poll.ts";
import { refusals } from "./refusals.ts";

/**
 * Answer a poll: yes, if need be, no, for each date. A date that suits holds one’s hour where it is free, so
 * that no appointment is made there before the choice; it is changed as long as the poll is open.
 */
export const answerPoll = operation({
  name: "groups.answer-poll",
  label: meetingWords.answerPoll,
  at: "PUT /group-polls/{poll}/answers",
  input: z.object({
    poll: z.uuid(),
    answers: z
      .array(z.object({ date: z.uuid(), answer: z.enum(answers) }))
      .min(1, { error: "not-chosen" })
      .max(12),
  }),
  async find({ poll, answers: given }, scene) {
    const found = await findPoll(poll, scene);
    return found && { ...found, given };
  },
  may: (actor, of) => isMember(actor, of),
  whyNot({ given, dates, ...of }) {
    const refusal = whyNotAnswer(of);
    if (refusal) return refusal;
    for (const { date } of given) {
      const known = dates.find(({ id }) => id === date);
      if (!known) return refusals.unknownDate();
      if (known.startsAt <= of.now) return refusals.datePassed();
    }
    return null;
  },
  async effect({ poll, group, dates, answers: before, given }, scene) {
    const { person } = scene.actor;
    await putAnswers(scene, given);
    for (const date of dates) {
      const now = given.find((one) => one.date === date.id)?.answer;
      const was = before.find((one) => one.date === date.id && one.person === person)?.answer;
      if (now && now !== was) await hold(scene, date, { held: was === "yes", suits: now === "yes" });
    }
    await tellWhenReady(scene, { poll, group, dates });
    return { id: poll.id };
  },
});

type Found = NonNullable<Awaited<ReturnType<typeof findPoll>>>;

/** A yes holds one’s hour, anything else gives back what a yes held. */
async function hold(
  scene: Scene,
  date: Found["dates"][number],
  { held, suits }: { held: boolean; suits: boolean },
): Promise<void> {
  const people = [scene.actor.person as string];
  if (held) await release(scene, dateTakerOf(date.id), people[0]);
  const span = { from: date.startsAt, to: date.endsAt };
  if (suits) await occupyWhoIsFree(scene, dateTakerOf(date.id), { people, span, place: date.site });
}

/** Once everybody has answered, its facilitators are told, once. */
async function tellWhenReady(
  scene: Scene,
  { poll, group, dates }: Pick<Found, "poll" | "group" | "dates">,
): Promise<void> {
  const { db, cooperative } = scene;
  const members = await listMembers(db, cooperative, group.id);
  const given = await listAnswers(db, cooperative, poll.id);
  const open = dates.filter(({ startsAt }) => startsAt > scene.now);
  const said = (person: string) =>
    open.every(({ id }) => given.some((one) => one.date === id && one.person === person));
  if (!members.every(({ person }) => said(person))) return;
  await notify(scene, pollReady, {
    to: members.filter(({ facilitator }) => facilitator).map(({ person }) => person),
    params: { group: group.name, title: poll.title },
    link: `/groupes/${group.id}/sondages/${poll.id}`,
    once: `group-poll-ready:${poll.id}`,
  });
}
