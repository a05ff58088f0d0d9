import assert from "node:assert/strict";
import { describe, test } from "node:test";
import ICAL from "ical.js";
import { type PersonName, people } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { bookAppointment, offerType, readFeedText, setHours } from "../appointments/index.ts";
import { makeFeed } from "../appointments/make-feed.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { listMail } from "../people/index.ts";
import "../registry.ts";
import { oneRoom } from "../video/rooms.ts";
import { answerMeeting } from "./answer-meeting.ts";
import { answerPoll } from "./answer-poll.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { chooseDate } from "./choose-date.ts";
import { tookOf } from "./groups.fixture.sql.ts";
import { evening, noted, planned, polled } from "./groups.fixture.ts";
import { joinGroup } from "./join-group.ts";
import { leaveGroup } from "./leave-group.ts";
import { moveMeeting } from "./move-meeting.ts";
import { planMeeting } from "./plan-meeting.ts";
import { readMeeting } from "./read-meeting.ts";
import { readPoll } from "./read-poll.ts";
import { settleAction } from "./settle-action.ts";
import { writeMinutes } from "./write-minutes.ts";

async function inWorld(tried: (world: World) => Promise<void>): Promise<void> {
  const world = await openWorld();
  try {
    await tried(world);
  } finally {
    await world.close();
  }
}

const call = (world: World, as: PersonName) => ({
  ...{ database: world.db, cooperative: 1, actor: world.actor(as), door: "web" as const },
  clock: () => testDay,
});
async function pollAs(world: World, as: PersonName, poll: string) {
  const found = await read(readPoll, { poll }, call(world, as));
  return found.ok ? found.result : null;
}
async function meetingAs(world: World, as: PersonName, meeting: string) {
  const found = await read(readMeeting, { meeting }, call(world, as));
  return found.ok ? found.result : null;
}

/** The invitations that left for somebody, the first first, as another program reads them. */
async function invitationsOf(world: World, name: PersonName) {
  const letters = await listMail(world.db, people[name].email);
  return letters.toReversed().flatMap(({ calendar }) => {
    if (!calendar) return [];
    const read_ = new ICAL.Component(ICAL.parse(calendar));
    const event = new ICAL.Event(read_.getFirstSubcomponent("vevent") ?? undefined);
    const status = event.component.getFirstPropertyValue("status");
    return [
      {
        ...{ uid: event.uid, from: new Date(event.startDate.toUnixTime() * 1000).toISOString() },
        said: `${read_.getFirstPropertyValue("method")} ${status} ${event.sequence}`,
        attendees: event.attendees.map((one) => String(one.getFirstValue())),
      },
    ];
  });
}

const all = (poll: string, dates: readonly string[], said: readonly string[]) => ({
  poll,
  answers: dates.map((date, n) => ({ date, answer: said[n] })),
});

describe("a poll", () => {
  test("holds the hours of who says yes, shows who is taken, and gives the others free at the choice", () =>
    inWorld(async (world) => {
      const { poll, dates } = await polled(world);
      await world.done(answerPoll, all(poll, dates, ["yes", "yes", "no"]), "entrepreneur");
      assert.equal((await tookOf(world.db, "groups.poll-date")).length, 2);
      assert.equal(await pollAs(world, "neighbour", poll), null);
      const seen = await pollAs(world, "adviser", poll);
      assert.deepEqual(
        seen?.dates.map(({ count }) => [count?.yes, count?.silent, count?.best]),
        [
          [1, 1, true],
          [1, 1, true],
          [0, 1, false],
        ],
      );
      // Changed as long as it is open; the hour it held is free.
      await world.done(answerPoll, all(poll, dates, ["no", "yes", "maybe"]), "entrepreneur");
      assert.equal((await tookOf(world.db, "groups.poll-date")).length, 1);
      await world.done(answerPoll, all(poll, dates, ["no", "yes", "yes"]), "adviser");
      const chosen = await world.done(chooseDate, { poll, date: dates[1] }, "adviser");
      assert.equal((await tookOf(world.db, "groups.poll-date")).length, 0);
      const took = await tookOf(world.db, "groups.meeting");
      assert.deepEqual(
        took.map(({ from }) => from.toISOString()),
        ["2026-12-08T08:00:00.000Z", "2026-12-08T08:00:00.000Z"],
      );
      const meeting = await meetingAs(world, "entrepreneur", chosen.id);
      assert.deepEqual(
        meeting?.attendance.map(({ coming }) => coming),
        [true, true],
      );
    }));

  test("says to whoever is taken by an appointment that they are, and keeps the hour from another", () =>
    inWorld(async (world) => {
      const hours = [{ weekday: 4, fromMinute: 540, toMinute: 1260, site: world.site }];
      await world.done(setHours, { hours }, "adviser");
      const offered = { name: "Faire le point", minutes: 60, modes: ["site"], noticeHours: 24 };
      const { id: type } = await world.done(offerType, { ...offered, horizonDays: 60 }, "adviser");
      // Thursday 3 December at six in the evening, in Paris.
      const asked = { type, startsAt: "2026-12-03T17:00:00.000Z", mode: "site" };
      const { poll, dates } = await polled(world);
      await world.done(answerPoll, all(poll, dates, ["yes", "no", "no"]), "entrepreneur");
      const refused = await perform(bookAppointment, asked, call(world, "entrepreneur"));
      assert.equal(refused.ok ? "" : refused.refusal.code, "appointments.member-busy");
      await world.done(bookAppointment, asked, "neighbour");
      const seen = await pollAs(world, "adviser", poll);
      assert.deepEqual(
        seen?.dates.map(({ taken }) => taken.length),
        [1, 0, 0],
      );
      // Taken elsewhere, they may say yes all the same: the appointment stays where it is.
      await world.done(answerPoll, all(poll, dates, ["yes", "no", "no"]), "adviser");
      const chosen: { id: string; elsewhere: number } = await world.done(
        chooseDate,
        { poll, date: dates[0] },
        "adviser",
      );
      assert.equal(chosen.elsewhere, 1);
      assert.equal((await tookOf(world.db, "appointments.appointment")).length, 2);
    }));
});

describe("the calendar of each member", () => {
  test("follows a meeting, its move and its cancellation under one UID, and names nobody else", () =>
    inWorld(async (world) => {
      const { meeting } = await planned(world);
      const move = { ...evening, meeting, date: "2026-12-04", mode: "video", place: "", why: "Salle prise" };
      await world.done(moveMeeting, move, "adviser");
      assert.notEqual(await roomAs(world, "entrepreneur", meeting), null);
      await world.done(cancelMeeting, { meeting, why: "Trop peu viennent" }, "adviser");
      for (const name of ["entrepreneur", "adviser"] as const) {
        const told = await invitationsOf(world, name);
        assert.deepEqual(
          told.map(({ said }) => said),
          ["REQUEST CONFIRMED 0", "REQUEST CONFIRMED 1", "CANCEL CANCELLED 2"],
        );
        assert.deepEqual([...new Set(told.map(({ uid }) => uid))], [`${meeting}@groupe.ensemble`]);
        assert.equal(told[1]?.from, "2026-12-04T17:00:00.000Z");
        assert.deepEqual(
          [...new Set(told.flatMap(({ attendees }) => attendees))],
          [`MAILTO:${people[name].email}`],
        );
      }
      assert.equal((await tookOf(world.db, "groups.meeting")).length, 0);
    }));

  test("stands in the feed beside the appointments, and leaves it with the group", () =>
    inWorld(async (world) => {
      const agenda = "Ce qu’un stand coûte, et qui demande les devis avant la fin du mois";
      const { group, meeting } = await planned(world, { agenda });
      const { secret, hash } = drawHouseKey("la-navette");
      await world.done(makeFeed, { hash }, "entrepreneur");
      const asking = { secret, origin: "https://ensemble.example", clock: () => testDay };
      const uids = async () =>
        new ICAL.Component(ICAL.parse((await readFeedText(world.db, asking)) ?? ""))
          .getAllSubcomponents("vevent")
          .map((one) => one.getFirstPropertyValue("uid"));
      assert.deepEqual(await uids(), [`${meeting}@groupe.ensemble`]);
      const unfolded = ((await readFeedText(world.db, asking)) ?? "").replaceAll("\r\n ", "");
      assert.match(unfolded, /https:\/\/ensemble\.example\/groupes\//);
      assert.match(unfolded, /avant la fin du mois/);
      await world.done(leaveGroup, { group, person: world.personId("entrepreneur") }, "entrepreneur");
      assert.deepEqual(await uids(), []);
      const told = await invitationsOf(world, "entrepreneur");
      assert.deepEqual(
        told.map(({ said }) => said),
        ["REQUEST CONFIRMED 0", "CANCEL null 0"],
      );
      assert.equal(await roomAs(world, "entrepreneur", meeting), null);
      assert.equal(await meetingAs(world, "entrepreneur", meeting), null);
      assert.deepEqual(
        (await tookOf(world.db, "groups.meeting")).map(({ person }) => person),
        [world.personId("adviser")],
      );
    }));

  test("whoever joins later is invited to what is to come; who stays away gives the hour back", () =>
    inWorld(async (world) => {
      const { group, meeting } = await planned(world);
      await world.done(joinGroup, { group }, "neighbour");
      assert.equal((await invitationsOf(world, "neighbour"))[0]?.said, "REQUEST CONFIRMED 0");
      assert.notEqual(await roomAs(world, "neighbour", meeting), null);
      assert.equal((await tookOf(world.db, "groups.meeting")).length, 3);
      await world.done(answerMeeting, { meeting, coming: false }, "neighbour");
      assert.equal((await tookOf(world.db, "groups.meeting")).length, 2);
      await world.done(answerMeeting, { meeting, coming: true }, "neighbour");
      assert.equal((await tookOf(world.db, "groups.meeting")).length, 3);
    }));
});

async function roomAs(world: World, as: PersonName, room: string) {
  const found = await read(oneRoom, { room }, call(world, as));
  return found.ok ? found.result : null;
}

test("what was noted by video is the draft of the minutes, its actions come back until settled", () =>
  inWorld(async (world) => {
    const { group, meeting, people: present } = await noted(world);
    const before = await meetingAs(world, "entrepreneur", meeting);
    assert.deepEqual(before?.draft, { text: "Un stand de 12 m².", actions: 1 });
    const minutes = { meeting, text: before?.draft?.text, present, after: 0, takeActions: true };
    await world.done(writeMinutes, minutes, "entrepreneur");
    const after = await meetingAs(world, "adviser", meeting);
    assert.deepEqual([after?.draft, after?.minutes[0]?.text], [null, "Un stand de 12 m²."]);
    const [action] = after?.actions ?? [];
    assert.equal(action?.what, "Demander le devis");
    const told = { ...evening, group, title: "Suite", agenda: "" };
    const { id: next } = await world.done(planMeeting, told, "adviser");
    assert.deepEqual(
      (await meetingAs(world, "adviser", next))?.actions.map(({ id, done }) => [id, done]),
      [[action?.id, null]],
    );
    await world.done(settleAction, { action: action?.id, outcome: "done" }, "adviser");
    assert.deepEqual((await meetingAs(world, "adviser", next))?.actions, []);
  }));
