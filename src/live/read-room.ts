import { z } from "zod";
import { filmInPlace } from "../channel/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { mostPeople, readServer } from "../video/index.ts";
import { listFiles } from "./file.sql.ts";
import { seeHall, selfOf, which } from "./find-hall.ts";
import { isHost, isWithin, type OfHall, phaseOf, whyNotAsk, whyNotMarkTime, whyNotVote } from "./hall.ts";
import { listParts } from "./part.sql.ts";
import { listHere } from "./presence.sql.ts";
import { listQuestions } from "./question.sql.ts";
import { questionsShown } from "./question.ts";
import { readReplay } from "./replay.sql.ts";
import { words } from "./words.ts";

const shown = z.coerce.number().int().min(1).max(1_000).default(questionsShown);

/** The replay as whoever asks may know of it: a film that they do not see is one that comes. */
async function replayOf(scene: Scene, { inside: { event } }: OfHall, host: boolean) {
  const film = await readReplay(scene.db, scene.cooperative, event.id);
  const found = film && (await filmInPlace(scene, film));
  if (!found) return null;
  return found.sees || host ? found : { ...found, id: null, title: event.title };
}
export type Replay = NonNullable<Awaited<ReturnType<typeof replayOf>>>;

/** What those of the event alone read: what is asked, given, marked, and who is here. */
async function toldWithin(scene: Scene, of: OfHall, limit: number) {
  const { db, cooperative, now } = scene;
  const { id } = of.inside.event;
  const questions = await listQuestions(db, cooperative, id, { self: selfOf(of), limit });
  return {
    questions: questions.map(({ total: _, event: __, ...told }) => told),
    total: questions[0]?.total ?? 0,
    files: await listFiles(db, cooperative, id),
    parts: await listParts(db, cooperative, id),
    here: await listHere(db, cooperative, id, now),
  };
}
export type Told = Awaited<ReturnType<typeof toldWithin>>;

/** Nothing of the inside; once a film stands there whoever sees it reads what was answered, without names. */
async function toldOutside(scene: Scene, of: OfHall, sees: boolean): Promise<Told> {
  const none = { questions: [], total: 0, files: [], parts: [], here: [] };
  if (!sees) return none;
  const { questions } = await toldWithin(scene, of, 200);
  const kept = questions.filter(({ state }) => state === "answered");
  return { ...none, questions: kept.map((one) => ({ ...one, asker: null })), total: kept.length };
}

/** A room of ours bears four people where the house has no server: its hosts are told beforehand. */
async function isSmall({ db, cooperative }: Scene, { inside }: OfHall): Promise<boolean> {
  return inside.join === "" && (await readServer(db, cooperative)) === null;
}

async function roomOf(scene: Scene, of: OfHall, limit: number) {
  const { event, state, place, join, name } = of.inside;
  const { rehearsesAt, ...hall } = of.hall;
  const [host, within] = [isHost(of), isWithin(of)];
  const replay = await replayOf(scene, of, host);
  const sees = replay?.sees ?? false;
  return {
    ...{ event, state, place, phase: phaseOf(of), now: of.now, name, join, hall, replay },
    ...(within ? await toldWithin(scene, of, limit) : await toldOutside(scene, of, sees)),
    rehearsesAt: host ? rehearsesAt : null,
    seatsByVideo: host && (await isSmall(scene, of)) ? mostPeople : null,
    whyNotAsk: whyNotAsk(of),
    may: {
      ask: within && whyNotAsk(of) === null,
      vote: within && whyNotVote(of) === null,
      host,
      mark: host && phaseOf(of) !== "off",
      markTime: host && whyNotMarkTime(of) === null,
    },
  };
}
export type Room = Awaited<ReturnType<typeof roomOf>>;

/** The room of an event for the members of the house: its lobby, what is asked and given, its replay. */
export const readRoom = view({
  name: "live.read-room",
  label: words.readRoom,
  at: "GET /live-rooms/{event}",
  input: z.object({ event: z.uuid(), shown }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ event, shown: limit }, scene) {
    const of = await seeHall(scene, { event });
    return of && roomOf(scene, of, limit);
  },
});

/** The same for a guest, by the key of their letter. */
export const readRoomByKey = view({
  name: "live.read-room-by-key",
  label: words.readRoom,
  at: "GET /live-room-of-guest",
  input: z.object({ key: which.key, shown }),
  may: (actor) => actor.kind === "visitor",
  async read({ key, shown: limit }, scene) {
    const of = key ? await seeHall(scene, { key }) : null;
    return of && roomOf(scene, of, limit);
  },
});
