import { addDays, daysBetween } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Watch } from "../foundation/watch.ts";
import { whenOf } from "../foundation/when.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { notify } from "../notices/index.ts";
import { leave } from "./enter-and-leave.ts";
import { lockGroup } from "./group.sql.ts";
import { meetingTomorrow, pollReady, pollReminder } from "./meeting-notices.ts";
import { listMembers } from "./member.sql.ts";
import { groupEnding } from "./notice-kinds.ts";
import { listClosingPolls, listEnding, listGone, listMeetingsBetween } from "./watch.sql.ts";

/** A month and a week before its end, and once it has passed, the facilitators of a group are told. */
async function warnOfEnds(scene: Scene): Promise<void> {
  const { db, cooperative, today } = scene;
  for (const { id, name, endsOn, facilitators } of await listEnding(db, cooperative, addDays(today, 30))) {
    const left = daysBetween(today, endsOn);
    const step = left < 0 ? "passed" : left <= 7 ? "week" : "month";
    await notify(scene, groupEnding, {
      ...{ to: facilitators, params: { group: name, date: endsOn }, link: `/groupes/${id}` },
      once: `group-end:${id}:${endsOn}:${step}`,
    });
  }
}

/** Whoever has not answered is reminded once, the day before; a poll that closed waits for its choice. */
async function remindOfPolls(scene: Scene): Promise<void> {
  const { db, cooperative, today, now } = scene;
  for (const poll of await listClosingPolls(db, cooperative, { by: addDays(today, 1), now })) {
    const closed = poll.closesOn < today;
    await notify(scene, closed ? pollReady : pollReminder, {
      to: closed ? poll.facilitators : poll.silent,
      params: { group: poll.groupName, title: poll.title, date: poll.closesOn },
      link: `/groupes/${poll.group}/sondages/${poll.id}`,
      once: `group-poll-${closed ? "ready" : "reminder"}:${poll.id}`,
    });
  }
}

async function remindOfMeetings(scene: Scene): Promise<void> {
  const { db, cooperative, today } = scene;
  const at = (days: number) => firstInstantOf({ date: addDays(today, days), minute: 0 });
  for (const m of await listMeetingsBetween(db, cooperative, { from: at(1), to: at(2) }))
    await notify(scene, meetingTomorrow, {
      to: m.people,
      params: { group: m.groupName, title: m.title, ...whenOf(m.startsAt) },
      link: `/groupes/${m.group}/rencontres/${m.id}`,
      once: `group-meeting:${m.id}:tomorrow-${m.version}`,
    });
}

/** Whoever has left the cooperative leaves its groups; the last facilitator once another one is named. */
async function seeOut(scene: Scene): Promise<void> {
  const { db, cooperative, today } = scene;
  for (const { group, person } of await listGone(db, cooperative, today)) {
    await lockGroup(db, cooperative, group);
    const members = await listMembers(db, cooperative, group);
    const leaving = members.find((one) => one.person === person);
    const stays = members.some((one) => one.facilitator && one.person !== person);
    if (leaving && stays) await leave(scene, group, leaving, "");
  }
}

export const watchGroups: Watch = {
  name: "groups.watch-groups",
  async run(scene) {
    await seeOut(scene);
    await warnOfEnds(scene);
    await remindOfPolls(scene);
    await remindOfMeetings(scene);
  },
};
