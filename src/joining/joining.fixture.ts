import assert from "node:assert/strict";
import { testDay, type World } from "../../fixtures/world.ts";
import { visitorIn } from "../foundation/actor.ts";
import type { AnyOperation } from "../foundation/operation.ts";
import { perform } from "../foundation/perform.ts";
import { listMail } from "../people/index.ts";
import { addPrescriber } from "./add-prescriber.ts";
import { apply } from "./apply.ts";
import { decide } from "./decide.ts";
import { planMeeting } from "./plan-meeting.ts";

/** What somebody writes who applies: Maïté, who makes soap. */
export const application = {
  ...{
    givenName: "Maïté",
    familyName: "Garat",
    email: "maite.garat@exemple.example",
    phone: "06 39 98 12 34",
  },
  ...{ birthDate: "1988-04-12", street: "4 rue Gambetta", postcode: "64100", town: "Bayonne" },
  ...{ told: "Fabriquer et vendre des savons de chanvre.", referrer: "", sector: "crafts" },
  ...{ situation: "job-seeker", availability: "three-months", heard: "web", prescriber: null },
  ...{ keeps: true, recognises: false },
};

/** A meeting three weeks after the day of the tests. */
export const meeting = {
  ...{ title: "Réunion d’information", date: "2026-12-10", from: "14:00", to: "16:00" },
  ...{ mode: "site", place: "12 quai des Sardinières, Tarnos", seats: 8 },
};

export const candidateOf = async (world: World, more: object = {}): Promise<string> =>
  (await world.done(apply, { ...application, ...more }, "hr")).id;

export const meetingOf = async (world: World, more: object = {}, at = testDay): Promise<string> =>
  (await world.done(planMeeting, { ...meeting, ...more }, "hr", at)).id;

export const prescriberOf = async (world: World): Promise<string> =>
  (await world.done(addPrescriber, { name: "Mission locale des Landes", kind: "youth" }, "hr")).id;

export async function decidedOf(world: World, outcome: string, more: object = {}): Promise<string> {
  const candidate = await candidateOf(world);
  const answer = { candidate, outcome, motive: "Un projet mûr, un premier client." };
  await world.done(
    decide,
    { ...answer, orientedTo: "BGE Tec Ge Coop", againOn: "2027-01-15", ...more },
    "hr",
  );
  return candidate;
}

/** What somebody does on the public pages. */
export const asVisitor = (world: World, operation: AnyOperation, input: unknown, at = testDay) =>
  perform(operation, input, {
    ...{ database: world.db, cooperative: world.cooperative, actor: visitorIn("fr"), door: "web" },
    clock: () => at,
  });

/** The key of the newest letter to that address. */
export async function keyOf(world: World, email = application.email): Promise<string> {
  const [letter] = await listMail(world.db, email);
  const key = /\/suivi\/([\w-]{43})/.exec(letter?.body ?? "")?.[1];
  assert.ok(key, `no key in a letter to ${email}`);
  return key;
}
