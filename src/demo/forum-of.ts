import { people } from "../../fixtures/people.ts";
import {
  answerInvitation,
  confirmSession,
  inviteHost,
  judgeProposal,
  openEdition,
  placeSession,
  proposeWorkshop,
  releaseAnswers,
  releaseProgramme,
  reviewProposal,
  starSession,
  submitProposal,
} from "../forum/index.ts";
import { type Actor, type Role, stranger } from "../foundation/actor.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { AnyOperation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { answerSurvey, openSurvey, sortAnswers } from "../needs/index.ts";
import { listRooms } from "../places/index.ts";
import { inScene } from "./demo.sql.ts";
import { findNeedNamed, listAnswerIds, readFurnishing } from "./forum.sql.ts";
import { forumEdition, forumNeeds, forumWorkshops, lateWorkshop } from "./forum-texts.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";
import { workday } from "./workday.ts";

interface Gathering {
  readonly admitted: ReadonlyMap<string, string>;
  readonly today: CivilDate;
}

/** Who proposes, who reads, who keeps it. */
function castOf(database: Db, house: House, { admitted, today }: Gathering) {
  const actor = (person: string, name: string, role: Role, activities: readonly string[] = []): Actor => ({
    ...{ ...stranger, kind: "person", person, name, roles: new Set([role]) },
    activities: new Set(activities),
  });
  const ofTeam = (one: { email: string; givenName: string; familyName: string }, role: Role) =>
    actor(admitted.get(one.email) ?? "", `${one.givenName} ${one.familyName}`, role);
  const act = <T = { id: string }>(who: Actor, day: number, operation: AnyOperation, input: object) =>
    makeAct(database, addDays(today, day), who)<T>(house.cooperative, operation, input);
  const members = house.planned
    .filter(({ temper }) => temper !== "starting" && temper !== "paused")
    .toSorted((a, b) => Number(b.code === "A017") - Number(a.code === "A017"))
    .slice(0, 12)
    .map((one) => ({
      activity: one.id,
      actor: actor(one.person, `${one.givenName} ${one.familyName}`, "entrepreneur", [one.id]),
    }));
  return {
    ...{ act, members, today },
    julien: ofTeam(people.community, "community"),
    amaia: ofTeam(people.adviser, "adviser"),
    benat: ofTeam(people.colleague, "adviser"),
  };
}
type Cast = ReturnType<typeof castOf>;
type Member = Cast["members"][number];

/** An edition to come: proposed, read, answered, its programme released and then corrected once. */
export async function holdForum(database: Db, house: House, gathering: Gathering): Promise<void> {
  const cast = castOf(database, house, gathering);
  const { cooperative } = house;
  const inHouse = <T>(work: Parameters<typeof inScene<T>>[3]) =>
    inScene(database, cooperative, gathering.today, work);
  const rooms = await inHouse((scene) => listRooms(scene.db, cooperative));
  const named = ["Adour", "Boucau", "Salle des Sardinières"].map(
    (name) => rooms.find((room) => room.name === name)?.id ?? "",
  );
  const { id: edition } = await prepare(cast, named);
  const { venues, tracks, criteria } = await inHouse((scene) => readFurnishing(scene, edition));
  const needs = await hearNeeds(cast, inHouse);
  const ids = await propose(cast, edition, { tracks, needs });
  await readAndAnswer(cast, edition, ids, criteria);
  await makeProgramme(cast, edition, ids, venues);
}

function prepare({ act, julien, amaia, benat, today }: Cast, rooms: readonly string[]) {
  const first = workday(today, 35);
  const days = { startsOn: first, endsOn: workday(first, 1), from: "09:00", to: "18:00" };
  const call = { opens: `${addDays(today, -60)}T08:00`, deadline: `${addDays(today, -22)}T20:00` };
  const rights = { weighs: false, anonymous: false, others: false };
  const day = (n: number) => `${addDays(today, n)}T21:00`;
  const phases = [
    { name: "Première lecture", opens: day(-22), closes: day(-20), ...rights },
    { name: "Notation", opens: day(-20), closes: day(-15), ...rights, weighs: true, others: true },
  ];
  return act(julien, -62, openEdition, {
    ...{ ...forumEdition, form: "site", audience: "public", ...days, ...call, rooms },
    ...{ graceHours: 24, lateCode: "gaztelu", readers: [amaia.person, benat.person], phases },
  });
}

type InHouse = <T>(work: (scene: Scene) => Promise<T>) => Promise<T>;

/** A survey before the call, its answers put together; the need that each workshop answers, by its number. */
async function hearNeeds({ act, members, julien, today }: Cast, inHouse: InHouse) {
  const { question, clusters } = forumNeeds;
  const asked = { question, closesOn: addDays(today, -62) };
  const { id: survey } = await act(julien, -70, openSurvey, asked);
  const texts = clusters.flatMap((cluster) => cluster.texts);
  for (const [n, text] of texts.entries())
    await act((members[n] as Member).actor, -68, answerSurvey, { survey, texts: [text] });
  const told = await inHouse((scene) => listAnswerIds(scene, survey));
  const needs = new Map<number, string>();
  for (const { name, workshop, texts: own } of clusters) {
    const answers = own.flatMap((text) => told.get(text) ?? []);
    await act(julien, -61, sortAnswers, { survey, answers, into: null, name });
    const need = await inHouse((scene) => findNeedNamed(scene, name));
    if (need) needs.set(workshop, need);
  }
  return needs;
}

/** One is run by two, the last one came late with the code of the team. */
async function propose(
  { act, members }: Cast,
  edition: string,
  { tracks, needs }: { tracks: readonly string[]; needs: ReadonlyMap<number, string> },
): Promise<string[]> {
  const ids: string[] = [];
  const send = async ({ actor, activity }: Member, day: number, text: object, code = "") => {
    const { id } = await act(actor, day, proposeWorkshop, { edition, activity, form: "either", ...text });
    await act(actor, day, submitProposal, { proposal: id, code });
    return id;
  };
  for (const [n, { at: _, track, ...text }] of forumWorkshops.entries())
    ids.push(
      await send(members[n] as Member, -50 + n * 3, {
        ...{ ...text, track: track === null ? null : tracks[track] },
        need: needs.get(n) ?? null,
        answers: ["Une feuille que l’on garde.", n % 2 === 0 ? "Un écran." : ""],
      }),
    );
  const [nadia, other] = [members[0], members[9]] as [Member, Member];
  await act(nadia.actor, -49, inviteHost, { proposal: ids[0], person: other.actor.person });
  await act(other.actor, -48, answerInvitation, { proposal: ids[0], accept: true });
  await send(members[8] as Member, -3, lateWorkshop, "gaztelu");
  return ids;
}

async function readAndAnswer(
  { act, members, amaia, benat, julien }: Cast,
  edition: string,
  ids: readonly string[],
  criteria: readonly string[],
): Promise<void> {
  const last = ids.length - 1;
  for (const [n, proposal] of ids.entries()) {
    const note =
      n === last ? "C’est une démonstration plus qu’un atelier : proposez-la à un déjeuner de travail ?" : "";
    await act(julien, -16, judgeProposal, { proposal, verdict: n === last ? "reject" : "accept", note });
    if (n % 3 !== 1) continue;
    const points = n === last ? [2, 2, 4] : [5, 4, 3 + (n % 3)];
    const scores = Object.fromEntries(criteria.map((id, m) => [id, points[m] ?? 4]));
    await act(n % 2 === 0 ? amaia : benat, -18, reviewProposal, { proposal, version: 1, scores });
  }
  await act(julien, -15, releaseAnswers, { edition });
  for (const [n, proposal] of ids.entries())
    if (n < last - 1) await act((members[n] as Member).actor, -13, confirmSession, { proposal });
}

async function makeProgramme(
  { act, members, julien, today }: Cast,
  edition: string,
  ids: readonly string[],
  venues: readonly string[],
): Promise<void> {
  const first = workday(today, 35);
  const days = [first, workday(first, 1)];
  const put = (n: number, [venue, day, from]: readonly [number, number, string], on: number) =>
    act(julien, on, placeSession, {
      proposal: ids[n],
      place: { venue: venues[venue], date: days[day], from },
    });
  for (const [n, { at }] of forumWorkshops.entries()) if (at) await put(n, at, -10);
  await act(julien, -9, releaseProgramme, { edition, name: "Programme", despite: true });
  for (const [n, { actor }] of members.slice(4, 6).entries())
    await act(actor, -8 + n, starSession, { proposal: ids[n % 3], starred: true });
  await put(4, [0, 1, "10:00"], -4);
  const why = "Il faut de la place pour étaler le matériel.";
  await act(julien, -4, releaseProgramme, { edition, name: "Programme, mise à jour 1", why, despite: true });
}
