import type { World } from "../../fixtures/world.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { enterRoom, setAction as setRoomAction, writeNote } from "../video/index.ts";
import { datesOf } from "./groups.fixture.sql.ts";
import { joinGroup } from "./join-group.ts";
import { openGroup } from "./open-group.ts";
import { openPoll } from "./open-poll.ts";
import { planMeeting } from "./plan-meeting.ts";

/** What is told of a group that the adviser facilitates, open to every member. */
export const groupOf = (world: World, more: object = {}) => ({
  name: "Salon des métiers",
  asked: "Dire s’il faut un stand commun au salon de mars, et lequel.",
  giver: "board",
  givenOn: "2026-11-10",
  deliverable: "Une proposition chiffrée pour le conseil de février.",
  startsOn: "2026-11-15",
  endsOn: "2027-02-28",
  entry: "open",
  facilitators: [world.personId("adviser")],
  ...more,
});

/** A group opened a week ago, which Nadia joined. */
export async function opened(world: World, more: object = {}, at?: Date): Promise<string> {
  const { id } = await world.done(openGroup, groupOf(world, more), "director", at);
  return id;
}

export async function joined(world: World, more: object = {}): Promise<string> {
  const group = await opened(world, more);
  await world.done(joinGroup, { group }, "entrepreneur");
  return group;
}

/** Ended yesterday, on the day of the tests. */
export const endedAlready = { givenOn: "2026-01-10", startsOn: "2026-01-15", endsOn: "2026-11-22" };
export const beforeEnd = new Date("2026-11-20T12:00:00Z");

export const evening = { date: "2026-12-03", from: "18:00", to: "20:00", mode: "site", place: "Tarnos" };
const morning = { ...evening, date: "2026-12-08", from: "09:00", to: "11:00" };

export const pollOf = (group: string, more: object = {}) => ({
  group,
  title: "Première réunion",
  agenda: "Qui vient au salon",
  closesOn: "2026-12-01",
  dates: [evening, morning, { ...morning, date: "2026-12-10", mode: "video", place: "" }],
  ...more,
});

/** A poll of three dates, in a group of the adviser and Nadia. */
export async function polled(world: World, more: object = {}, at?: Date) {
  const group = await joined(world);
  const { id: poll } = await world.done(openPoll, pollOf(group, more), "adviser", at);
  const dates = await datesOf(world.db, poll);
  return { group, poll, dates };
}

export const meetingOf = (group: string, more: object = {}) => ({
  ...{ group, title: "Réunion du groupe", agenda: "Le budget" },
  ...{ ...evening, mode: "both" },
  ...more,
});

/** A meeting to come. */
export async function planned(world: World, more: object = {}) {
  const group = await joined(world);
  const { id: meeting } = await world.done(planMeeting, meetingOf(group, more), "adviser");
  return { group, meeting };
}

/** Three days ago. */
const held = { date: "2026-11-20", from: "10:00", to: "12:00" };

/** A meeting that was. */
export async function met(world: World, more: object = {}) {
  const group = await joined(world);
  const told = meetingOf(group, { ...held, ...more });
  const { id: meeting } = await world.done(planMeeting, told, "adviser", new Date("2026-11-17T12:00:00Z"));
  return { group, meeting, people: [world.personId("adviser"), world.personId("entrepreneur")] };
}

/** A meeting by video that was, in whose room a text and an action of the adviser were noted. */
export async function noted(world: World) {
  const found = await met(world, { mode: "video", place: "" });
  const then = new Date("2026-11-20T09:30:00Z");
  const { secret: key, hash } = drawHouseKey("la-navette");
  const { id: owner } = await world.done(enterRoom, { room: found.meeting, hash }, "adviser", then);
  await world.done(writeNote, { key, was: "", text: "Un stand de 12 m²." }, "adviser", then);
  const action = { key, what: "Demander le devis", owner, dueOn: "2026-12-04" };
  await world.done(setRoomAction, action, "adviser", then);
  return found;
}

export const decisionOf = (world: World, group: string, more: object = {}) => ({
  ...{ group, title: "Nous prenons un stand de 12 m²", decidedOn: "2026-11-20", manner: "consent" },
  present: [world.personId("adviser"), world.personId("entrepreneur")],
  ...more,
});

export const quote = { name: "devis.pdf", text: "%PDF-1.7 devis du stand" };
