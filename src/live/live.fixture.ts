import type { PersonName } from "../../fixtures/people.ts";
import { callAs, testDay, type World } from "../../fixtures/world.ts";
import { keepFilm } from "../channel/index.ts";
import { planEvent, publishEvent, register } from "../events/index.ts";
import { type Actor, stranger } from "../foundation/actor.ts";
import type { AnyOperation } from "../foundation/operation.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { askQuestion } from "./ask-question.ts";
import { markQuestion } from "./mark-question.ts";
import { readRoom } from "./read-room.ts";
import { setHall } from "./set-hall.ts";

/** It begins an hour before the instant of the tests, and lasts three. */
export const running = { date: "2026-11-23", from: "12:00", to: "15:00" };
/** It took place on Friday, three days before the day of the tests. */
export const past = { date: "2026-11-20", from: "09:00", to: "11:00" };
export const coming = { date: "2026-12-03", from: "10:00", to: "12:00" };
const weekBefore = new Date("2026-11-16T12:00:00Z");

/** A workshop online and on site that Amaia hosts; Nadia comes online, Paul on site. */
export async function workshop(
  world: World,
  more: object = running,
  { publish = true, before = weekBefore } = {},
): Promise<string> {
  const told = {
    ...{ kind: "workshop", title: "Fixer ses prix", about: "Trois exemples.", audience: "public" },
    ...{ place: "Salle des Sardinières, Tarnos", siteSeats: 12, onlineSeats: 20, leaveHours: 0 },
    ...{ onlineLink: "https://visio.exemple.example/prix", hosts: [world.personId("adviser")] },
  };
  const { id } = await world.done(planEvent, { ...told, ...more, despite: true }, "adviser", before);
  if (!publish) return id;
  await world.done(publishEvent, { event: id, despite: true }, "adviser", before);
  const seat = (mode: "online" | "site", who: PersonName) =>
    world.done(register, { event: id, mode, despite: true }, who, before);
  await seat("online", "entrepreneur");
  await seat("site", "neighbour");
  return id;
}

export const question = "Comment annoncer une hausse ?";

/** Nadia asks, or whoever is named; the id of the question. */
export async function asked(
  world: World,
  event: string,
  more: object = {},
  as: PersonName = "entrepreneur",
): Promise<string> {
  return (await world.done(askQuestion, { event, text: question, ...more }, as)).id;
}

export const usual = { asking: true, unnamed: true, filmed: true };

/** Its host sets the room. */
export const setting = (world: World, event: string, more: object) =>
  world.done(setHall, { event, ...usual, ...more }, "adviser");

/** A film that Amaia brought, without a file. */
export const filmOf = async (world: World): Promise<string> =>
  (await world.done(keepFilm, { title: "Fixer ses prix, le film" }, "adviser")).id;

export const notes = { name: "trame.pdf", base64: Buffer.from("%PDF-1.4\n%%EOF\n").toString("base64") };

/** The room as somebody reads it; null where they may not. */
export async function roomAs(world: World, event: string, who: PersonName, at = testDay) {
  const found = await read(readRoom, { event }, callAs(who, world, at));
  return found.ok ? found.result : null;
}

/** The code of the refusal that somebody meets; empty where the act is done. */
export async function codeOf(
  world: World,
  operation: AnyOperation,
  input: object,
  who: PersonName,
  at = testDay,
): Promise<string> {
  const outcome = await perform(operation, input, callAs(who, world, at));
  return outcome.ok ? "" : outcome.refusal.code;
}

export const mark = (world: World, id: string, state: string, said = "", at = testDay) =>
  world.done(markQuestion, { question: id, state, said }, "adviser", at);

export const later = (minutes: number) => new Date(testDay.getTime() + minutes * 60_000);

/** Somebody of the crowd, as an entrepreneur. */
export const member = (person: string): Actor => ({
  ...stranger,
  ...{ kind: "person", person, name: "Personne", session: person, roles: new Set(["entrepreneur"]) },
});
