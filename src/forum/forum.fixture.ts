import type { PersonName } from "../../fixtures/people.ts";
import { callAs, type World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { keepRoom } from "../places/index.ts";
import { confirmSession } from "./confirm-session.ts";
import { judgeProposal } from "./judge-proposal.ts";
import { openEdition } from "./open-edition.ts";
import { placeSession } from "./place-session.ts";
import { proposeWorkshop } from "./propose-workshop.ts";
import { readEditor } from "./read-editor.ts";
import { releaseAnswers } from "./release-answers.ts";
import { releaseProgramme } from "./release-programme.ts";
import { submitProposal } from "./submit-proposal.ts";

/** Before the deadline; after it and its grace; after the forum. */
export const duringCall = new Date("2026-12-01T12:00:00Z");
export const afterCall = new Date("2026-12-14T12:00:00Z");
export const afterForum = new Date("2027-01-25T12:00:00Z");

export const roomOf = async (world: World, more: object = {}): Promise<string> =>
  (await world.done(keepRoom, { site: world.site, name: "Adour", seats: 20, ...more })).id;

/** Two days in January, on site, whose call is open since the beginning of November. */
export async function editionOf(world: World, more: object = {}) {
  const rooms = "rooms" in more ? [] : [await roomOf(world)];
  return {
    ...{ name: "Le couteau suisse 2027", about: "On s’outille.", form: "site", audience: "members" },
    ...{ startsOn: "2027-01-21", endsOn: "2027-01-22", from: "09:00", to: "18:00" },
    ...{ opens: "2026-11-02T08:00", deadline: "2026-12-10T18:00", graceHours: 24, lateCode: "gaztelu" },
    ...{ questions: ["De quoi avez-vous besoin ?"], rooms, tracks: [{ name: "Vendre" }] },
    criteria: [
      { name: "Utile", weight: 3 },
      { name: "Clair", weight: 1 },
    ],
    readers: [world.personId("adviser"), world.personId("colleague")],
    ...more,
  };
}

export const opened = async (world: World, more: object = {}): Promise<string> =>
  (await world.done(openEdition, await editionOf(world, more), "community")).id;

export const workshopOf = (world: World, edition: string, more: object = {}) => ({
  ...{ edition, activity: world.activity, title: "Fixer ses prix", about: "On calcule ensemble." },
  ...{ minutes: 60, expected: 12, form: "either", ...more },
});

/** Nadia, or whoever is named, has a draft. */
export async function drafted(
  world: World,
  edition: string,
  { who = "entrepreneur", ...more }: { who?: PersonName; [name: string]: unknown } = {},
): Promise<string> {
  const activity = { entrepreneur: world.activity, neighbour: world.otherActivity }[who as string] ?? null;
  const { id } = await world.done(proposeWorkshop, workshopOf(world, edition, { activity, ...more }), who);
  return id;
}

export async function submitted(
  world: World,
  edition: string,
  more: { who?: PersonName; [name: string]: unknown } = {},
): Promise<string> {
  const proposal = await drafted(world, edition, more);
  await world.done(submitProposal, { proposal }, more.who ?? "entrepreneur");
  return proposal;
}

/** Answered, the two of them at once, and confirmed. */
export async function confirmed(
  world: World,
  edition: string,
  more: { who?: PersonName; [name: string]: unknown } = {},
): Promise<string> {
  const proposal = await submitted(world, edition, more);
  await world.done(judgeProposal, { proposal, verdict: "accept" }, "community");
  await world.done(releaseAnswers, { edition }, "community");
  await world.done(confirmSession, { proposal }, more.who ?? "entrepreneur");
  return proposal;
}

export const place = (venue: string, from = "10:00", date = "2027-01-21") => ({ venue, date, from });

/** An edition with one confirmed session in its one room, placed; the ids. */
export async function programmed(world: World, more: object = {}) {
  const edition = await opened(world, more);
  const proposal = await confirmed(world, edition);
  const seen = await read(readEditor, { edition }, callAs("community", world));
  const venues = seen.ok ? seen.result.venues.map(({ id }) => id) : [];
  const venue = venues[0] as string;
  await world.done(placeSession, { proposal, place: place(venue) }, "community");
  return { edition, proposal, venue, venues };
}

export async function released(world: World, more: object = {}) {
  const made = await programmed(world, more);
  await world.done(releaseProgramme, { edition: made.edition, name: "Programme" }, "community");
  return made;
}
