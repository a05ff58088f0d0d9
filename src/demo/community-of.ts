import { people } from "../../fixtures/people.ts";
import { keepPlace, keepProfile } from "../directory/index.ts";
import { type Actor, type Role, stranger } from "../foundation/actor.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { AnyOperation } from "../foundation/operation.ts";
import { writePage } from "../handbook/index.ts";
import { chooseHelper, endRequest, offerHand, openRequest, sayHours, writeRequest } from "../help/index.ts";
import { answerSurvey, openSurvey } from "../needs/index.ts";
import { closePoll, openConversation, openPoll, openThread, vote, writeItem } from "../threads/index.ts";
import { listOwnGroups, readThreadsBefore } from "./community.sql.ts";
import * as told from "./community-texts.ts";
import { inScene } from "./demo.sql.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";

interface Gathering {
  readonly admitted: ReadonlyMap<string, string>;
  readonly today: CivilDate;
}

interface Member {
  readonly actor: Actor;
  readonly trade: string;
}

/** Who helps whom: those members who joined long ago, the first of them Nadia. */
function castOf(database: Db, house: House, { admitted, today }: Gathering) {
  const as = (person: string, name: string, role: Role): Actor => ({
    ...{ ...stranger, kind: "person", person, name, roles: new Set([role]) },
  });
  const members = house.planned
    .filter(({ temper }) => temper !== "starting" && temper !== "paused")
    .toSorted((a, b) => Number(b.code === "A017") - Number(a.code === "A017"))
    .slice(0, 24)
    .map(({ person, givenName, familyName, trade }): Member => {
      return { actor: as(person, `${givenName} ${familyName}`, "entrepreneur"), trade };
    });
  const { email, givenName, familyName } = people.community;
  const julien = as(admitted.get(email) ?? "", `${givenName} ${familyName}`, "community");
  const act = <T = { id: string }>(who: Actor, day: number, operation: AnyOperation, input: object) =>
    makeAct(database, addDays(today, day), who)<T>(house.cooperative, operation, input);
  return { members, julien, act, on: (n: number) => addDays(today, n) };
}
type Cast = ReturnType<typeof castOf>;

const towns = ["Bayonne", "Tarnos", "Dax", "Hasparren", "Ascain"] as const;
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** A directory, threads old and new, requests, a handbook and a survey of needs. */
export async function helpEachOther(database: Db, house: House, gathering: Gathering): Promise<void> {
  const cast = castOf(database, house, gathering);
  await presentThemselves(cast);
  await talk(cast);
  const nadia = cast.members[0]?.actor as Actor;
  const { today } = gathering;
  const groups = await inScene(database, house.cooperative, today, (scene) =>
    listOwnGroups(scene, nadia.person as string),
  );
  if (groups[0]) await say(cast, { ...told.groupTalk, group: groups[0] }, [0, 0], [-6, -1]);
  await askAndOffer(cast);
  await writeApart(cast);
  await sayNeeds(cast);
  const seen = addDays(today, -4);
  await inScene(database, house.cooperative, today, (scene) => readThreadsBefore(scene, seen));
}

async function presentThemselves({ members, act }: Cast): Promise<void> {
  for (const [n, { actor, trade }] of members.entries()) {
    const scopes = n % 4 === 0 ? { skill: "public", about: "public", phone: "cooperative" } : {};
    await act(actor, -300 + n * 9, keepProfile, {
      reach: n % 4 === 0 ? "public" : n % 3 === 0 ? "network" : "cooperative",
      scopes: { email: "cooperative", ...scopes },
      about: `${trade}, à mon compte dans la coopérative.`,
      skill: [trade, ...pick(told.extraSkills, n)].join(", "),
      ...{ sector: pick(told.sectors, n), language: pick(told.languages, n) },
      place: [pick(towns, n), pick(towns, n + 2)].join(", "),
      availability: pick(["often", "some", "often", "", "not"], n),
      ...{ asked: n % 2 === 0 ? pick(told.asks, n / 2) : "", phone: n % 4 === 0 ? "05 59 00 00 17" : "" },
    });
    const scope = n % 4 === 0 ? "public" : "cooperative";
    if (n % 5 !== 3) await act(actor, -300 + n * 9, keepPlace, { town: pick(towns, n), scope });
  }
}

type Said = { readonly title: string; readonly items: readonly string[]; readonly group?: string };

/** A thread: who says each item, and how many days ago. */
async function say(
  { members, act }: Cast,
  { title, items, group }: Said,
  who: readonly number[],
  days: readonly number[],
): Promise<string> {
  const of = (n: number) => (members[who[n] ?? 0] as Member).actor;
  const [text = "", ...rest] = items;
  const { id: thread } = await act(of(0), days[0] ?? 0, openThread, { title, text, ...(group && { group }) });
  for (const [n, more] of rest.entries())
    await act(of(n + 1), days[n + 1] ?? 0, writeItem, { thread, text: more });
  return thread;
}

async function talk(cast: Cast): Promise<void> {
  const { members, act, on } = cast;
  const of = (n: number) => (members[n] as Member).actor;
  const late = await say(cast, told.lateCustomer, [3, 5, 8], [-140, -139, -137]);
  await act(of(5), -130, writePage, { ...told.latePage, thread: late });
  await act(of(2), -200, writePage, told.pricePage);
  await say(cast, told.printer, [0, 4, 6, 0], [-9, -8, -7, -2]);
  const van = await say(cast, told.van, [7, 0], [-3, -1]);
  const asked = {
    ...{ thread: late, question: "Demandez-vous un acompte ?", closesOn: on(-120) },
    options: ["Toujours", "Parfois", "Jamais"],
  };
  const { id: poll } = await act(of(3), -136, openPoll, asked);
  for (const n of [0, 5, 8, 9]) await act(of(n), -130, vote, { poll, position: n % 2 });
  const text = "La plupart demandent 30 % : c’est dans le guide.";
  await act(of(3), -119, closePoll, { poll, text });
  const day = {
    thread: van,
    question: "Retour à quelle heure ?",
    options: ["17 h", "19 h"],
    closesOn: on(6),
  };
  await act(of(7), -2, openPoll, day);
}

/** Nadia and another one agree on a day, between the two of them. */
async function writeApart({ members, act }: Cast): Promise<void> {
  const [nadia, other] = [members[0] as Member, members[8] as Member];
  const to = (who: Member) => [who.actor.person];
  for (const [n, text] of told.apart.entries()) {
    const [who, whom] = n % 2 === 0 ? [other, nadia] : [nadia, other];
    await act(who.actor, n - 4, openConversation, { people: to(whom), text });
  }
}

async function askAndOffer({ members, act, on }: Cast): Promise<void> {
  const of = (n: number) => (members[n] as Member).actor;
  const ids: string[] = [];
  for (const [n, need] of told.needs.entries()) {
    const who = of(n === 2 ? 0 : 9 + n);
    const day = [-40, -6, -3][n] ?? -3;
    const { id } = await act(who, day, writeRequest, { ...need, byOn: n === 0 ? on(-30) : on(12) });
    await act(who, day, openRequest, { request: id });
    ids.push(id);
  }
  const [first, second] = ids as [string, string];
  await act(of(0), -39, offerHand, {
    request: first,
    note: "J’en ai fait deux l’an dernier, je relis ce soir.",
  });
  await act(of(9), -38, chooseHelper, { request: first, person: of(0).person });
  await act(of(9), -33, endRequest, {
    ...{ request: first, state: "resolved" },
    note: "Remis à temps, et retenu. Merci Nadia !",
  });
  await act(of(0), -32, sayHours, { request: first, minutes: 90 });
  await act(of(9), -32, sayHours, { request: first, minutes: 90 });
  await act(of(8), -5, offerHand, { request: second, note: "Je passe à Dax jeudi." });
  const { id: van } = await act(of(7), -20, writeRequest, { ...told.offer, kind: "offer" });
  await act(of(7), -20, openRequest, { request: van });
}

async function sayNeeds({ members, julien, act, on }: Cast): Promise<void> {
  const { question, help, answers } = told.survey;
  const { id: survey } = await act(julien, -8, openSurvey, { question, help, closesOn: on(5) });
  for (const [n, texts] of answers.entries())
    await act((members[n + 1] as Member).actor, -7 + (n % 4), answerSurvey, { survey, texts });
}
