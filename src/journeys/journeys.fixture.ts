import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { addException, bookAppointment, offerType, setHours } from "../appointments/index.ts";
import type { Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { localTimeOf } from "../foundation/zoned.ts";
import { enterRoom, setAction as setMeetingAction, writeNote as writeMeetingNote } from "../video/index.ts";
import { listCompetences } from "./grid.sql.ts";
import { setAction } from "./set-action.ts";
import { setGoal } from "./set-goal.ts";
import { setGrid } from "./set-grid.ts";
import { setStages } from "./set-stages.ts";
import { shareInterview } from "./share-interview.ts";
import { listStages } from "./stage.sql.ts";
import { writeInterview } from "./write-interview.ts";
import { writeNote } from "./write-note.ts";

/** Thursday 19 November 2026 at nine in Paris: past on the day of the tests, booked the week before. */
const lastThursday = "2026-11-19T08:00:00.000Z";
const weekBefore = new Date("2026-11-16T12:00:00Z");

/** An appointment of Amaia Lafitte's, that has passed unless it is said when, booked by Nadia Benali. */
async function bookedOf(
  world: World,
  { as = "entrepreneur", mode = "site", startsAt = lastThursday }: Partial<Booked> = {},
): Promise<string> {
  const hours = [{ weekday: 4, fromMinute: 540, toMinute: 720, site: world.site }];
  await world.done(setHours, { hours }, "adviser");
  const point = {
    name: "Faire le point",
    minutes: 60,
    modes: ["site", "phone", "video"],
    noticeHours: 24,
    horizonDays: 60,
  };
  const { id: type } = await world.done(offerType, point, "adviser");
  const asked = { type, startsAt, mode, about: "Mon premier devis" };
  return (await world.done(bookAppointment, asked, as, weekBefore)).id;
}
interface Booked {
  readonly as: PersonName;
  readonly mode: "site" | "video";
  readonly startsAt: string;
}

export const metOf = (world: World, as: PersonName = "entrepreneur") => bookedOf(world, { as });
export const metByVideoOf = (world: World, at = new Date(lastThursday)) =>
  bookedOf(world, { mode: "video", startsAt: at.toISOString() });

const halfHourMs = 30 * 60_000;

/** An appointment by video of the half hour that it is now, booked two days before. */
export async function meetNow(world: World, now: Date): Promise<string> {
  const startsAt = new Date(Math.floor(now.getTime() / halfHourMs) * halfHourMs);
  const before = new Date(startsAt.getTime() - 48 * 3_600_000);
  const { date } = localTimeOf(startsAt);
  const wholeDay = { kind: "more", firstDay: date, lastDay: date, fromMinute: 0, toMinute: 1440 };
  await world.done(addException, wholeDay, "adviser", before);
  const point = { name: "Faire le point", minutes: 30, modes: ["video"], noticeHours: 1, horizonDays: 60 };
  const { id: type } = await world.done(offerType, point, "adviser", before);
  const asked = { type, startsAt: startsAt.toISOString(), mode: "video" };
  return (await world.done(bookAppointment, asked, "entrepreneur", before)).id;
}

export const notedText = "Trois devis en attente.\nLe prix horaire passe à 42 €.";

/** A meeting by video that has passed, in whose room the adviser noted a text and an action of her own. */
export async function notedOf(world: World): Promise<string> {
  const appointment = await metByVideoOf(world);
  const then = new Date(lastThursday);
  const { secret: key, hash } = drawHouseKey("la-navette");
  const { id: owner } = await world.done(enterRoom, { room: appointment, hash }, "adviser", then);
  await world.done(writeMeetingNote, { key, was: "", text: notedText }, "adviser", then);
  const action = { key, what: "Envoyer le modèle de devis", owner, dueOn: "2026-12-04" };
  await world.done(setMeetingAction, action, "adviser", then);
  return appointment;
}

export const nadia = (world: World) => world.personId("entrepreneur");

/** An interview of Amaia Lafitte with Nadia Benali, as she writes it down. */
export const interviewOf = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ person: nadia(world), heldOn: "2026-11-20", minutes: 60, mode: "site", kind: "follow-up" },
  ...{
    subject: "Prix et carnet de commandes",
    summary: "Trois devis en attente ; le prix horaire passe à 42 €.",
  },
  ...more,
});

export const writtenOf = async (world: World, more: Record<string, unknown> = {}): Promise<string> =>
  (await world.done(writeInterview, interviewOf(world, more), "adviser")).id;

export async function sharedOf(world: World, more: Record<string, unknown> = {}): Promise<string> {
  const interview = await writtenOf(world, more);
  await world.done(shareInterview, { interview }, "adviser");
  return interview;
}

export const noteOf = async (world: World, more: Record<string, unknown> = {}): Promise<string> =>
  (await world.done(writeNote, { person: nadia(world), text: "Inquiète pour son bail.", ...more }, "adviser"))
    .id;

export const actionOf = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ person: nadia(world), what: "Relancer les trois devis", owner: nadia(world), dueOn: "2026-12-04" },
  ...more,
});
export const actionSetOf = async (world: World): Promise<string> =>
  (await world.done(setAction, actionOf(world), "adviser")).id;

export const goalSetOf = async (world: World): Promise<string> =>
  (await world.done(setGoal, { person: nadia(world), what: "Trois clients réguliers" }, "adviser")).id;

async function inWorld<T>(world: World, ask: (db: Tx) => Promise<T>): Promise<T> {
  return world.db.transaction().execute(async (db) => {
    await enterCooperative(db, world.cooperative, null);
    return ask(db);
  });
}

/** Accueil, Pépinière, Développement: their ids, in that order. */
export async function stagesOf(world: World): Promise<string[]> {
  const stages = ["Accueil", "Pépinière", "Développement"].map((name) => ({ name }));
  await world.done(setStages, { stages });
  return inWorld(world, async (db) => (await listStages(db, world.cooperative)).map(({ id }) => id));
}

export const levels = [
  "Pas encore",
  "Avec de l’aide",
  "Seul, parfois",
  "Seul",
  "Peut l’apprendre à d’autres",
];
export const competences = [
  { domain: "Vendre", name: "Fixer ses prix" },
  { domain: "Vendre", name: "Répondre à une demande" },
  { domain: "Gérer", name: "Lire son compte" },
];

/** The grid of the tests: the ids of its competences, in their order. */
export async function gridOf(world: World): Promise<string[]> {
  await world.done(setGrid, { competences, levels });
  return inWorld(world, async (db) => (await listCompetences(db, world.cooperative)).map(({ id }) => id));
}
