import { z } from "zod";
import { listActivities } from "../activities/index.ts";
import { has } from "../foundation/actor.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { listAdvisers, listRunners } from "./followed.sql.ts";
import { insertHandOver, listHandOvers } from "./hand-over.sql.ts";
import { listOwnNotes, passNotes } from "./note.sql.ts";
import { handedOver, notesToPass } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { takeHandOvers } from "./take-hand-overs.ts";
import { words } from "./words.ts";

/**
 * Hand activities over to another adviser from a day on, with what to know. The open actions follow; a
 * private note follows where its author chose it, and only its author does: whoever hands over for
 * somebody else leaves that choice to them.
 */
export const handOver = operation({
  name: "journeys.hand-over",
  label: words.handOver,
  at: "POST /hand-overs",
  input: z.object({
    activities: z.array(z.uuid()).max(500),
    to: z.uuid(),
    on: civilDate(),
    note: z.string().trim().max(2000, { error: "too-long" }).default(""),
    notes: z.array(z.uuid()).max(500).default([]),
  }),
  async find(input, { db, cooperative, today, actor }) {
    const activities = await listActivities(db, cooperative, input.activities);
    const people = await listRunners(db, cooperative, input.activities, today);
    const own = actor.person ? await listOwnNotes(db, cooperative, actor.person, people) : [];
    const waiting = await listHandOvers(db, cooperative, { activities: input.activities });
    return {
      input,
      activities,
      people,
      today,
      own: own.map(({ id }) => id),
      waiting,
      actor,
      advisers: await listAdvisers(db, cooperative, today),
    };
  },
  may: (actor, { activities }) =>
    has(actor, "director", "hr") ||
    (has(actor, "adviser") && activities.every(({ id }) => actor.follows.has(id))),
  whyNot({ input, activities, people, today, own, waiting, advisers }) {
    const { to, on, notes } = input;
    if (activities.length === 0 || activities.length < input.activities.length)
      return refusals.nothingToHand({}, "activities");
    if (!advisers.some(({ id }) => id === to) || people.includes(to)) return refusals.notAdviser({}, "to");
    const theirs = activities.find(({ adviser }) => adviser === to);
    if (theirs) return refusals.followsAlready({ name: theirs.name }, "to");
    if (on < today) return refusals.dayPast({}, "on");
    const again = waiting.find(({ done }) => !done);
    if (again) return refusals.handedAlready({ name: again.activityName, date: again.takesOn });
    return notes.every((id) => own.includes(id)) ? null : refusals.notYourNote({}, "notes");
  },
  async effect({ input: { to, on, note, notes }, activities, actor }, scene) {
    for (const { id: activity, adviser } of activities)
      await insertHandOver(scene, {
        ...{ id: scene.newId(), activity, from: adviser },
        to,
        takesOn: on,
        note,
      });
    await passNotes(scene, { notes, reader: to });
    const [first] = activities;
    const told = { name: first?.name ?? "", n: activities.length, date: on };
    const once = `hand-over:${first?.id}:${to}:${on}`;
    await notify(scene, handedOver, { to: [to], params: told, link: "/portefeuille/passation", once });
    const before = [...new Set(activities.flatMap(({ adviser }) => adviser ?? []))];
    const others = before.filter((one) => one !== actor.person);
    await notify(scene, notesToPass, { to: others, params: told, link: "/portefeuille/notes", once });
    await takeHandOvers(scene);
    return { activities: activities.length };
  },
});
