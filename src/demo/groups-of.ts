import { people } from "../../fixtures/people.ts";
import { printLetter, textBlock } from "../documents/index.ts";
import { type Actor, type Role, stranger } from "../foundation/actor.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { AnyOperation } from "../foundation/operation.ts";
import {
  addDocument,
  answerPoll,
  closeGroup,
  inviteMembers,
  joinGroup,
  leaveGroup,
  nameFacilitator,
  openGroup,
  openPoll,
  planMeeting,
  prolongGroup,
  recordDecision,
  renewDocument,
  setAction,
  settleAction,
  shareDocument,
  writeMinutes,
} from "../groups/index.ts";
import { inScene } from "./demo.sql.ts";
import { buying, buyingDecisions, buyingMinutes, fair, fairAgenda, welcome } from "./group-texts.ts";
import { listPollDates } from "./groups.sql.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";
import { workday } from "./workday.ts";

interface Gathering {
  readonly admitted: ReadonlyMap<string, string>;
  readonly today: CivilDate;
}

/** Who takes part, and an act of theirs on a day. */
function castOf(database: Db, house: House, { admitted, today }: Gathering) {
  const named = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
    `${givenName} ${familyName}`;
  const actor = (person: string, name: string, role: Role): Actor => ({
    ...{ ...stranger, kind: "person", person, name, roles: new Set([role]) },
  });
  const ofTeam = (one: { email: string; givenName: string; familyName: string }, role: Role) =>
    actor(admitted.get(one.email) ?? "", named(one), role);
  const entrepreneurs = ["A017", "A018", "A022", "A024", "A029", "A033"].flatMap((code) => {
    const one = house.planned.find((planned) => planned.code === code);
    return one ? [actor(one.person, named(one), "entrepreneur")] : [];
  });
  const [nadia, ...others] = entrepreneurs;
  const act = <T = { id: string }>(who: Actor, day: number, operation: AnyOperation, input: object) =>
    makeAct(database, addDays(today, day), who)<T>(house.cooperative, operation, input);
  const team = {
    ...{ amaia: ofTeam(people.adviser, "adviser"), julien: ofTeam(people.community, "community") },
    ...{ helene: ofTeam(people.director, "director"), sophie: ofTeam(people.hr, "hr") },
  };
  return { ...team, nadia: nadia as Actor, others, act, on: (n: number) => addDays(today, n) };
}
type Cast = ReturnType<typeof castOf>;

const idOf = (actor: Actor) => actor.person ?? "";

/** Two groups with a past: one that meets and decides, one that gave its report; answers nothing. */
export async function keepGroups(database: Db, house: House, gathering: Gathering): Promise<void> {
  const cast = castOf(database, house, gathering);
  const papers = new Map<string, string>();
  await inScene(database, house.cooperative, gathering.today, async ({ db }) => {
    for (const title of ["Devis d’emballages", "Devis d’emballages, vingt cartons", "Parcours d’accueil"]) {
      const blocks = [textBlock("title", title), textBlock("paragraph", "Document de la démonstration.")];
      const pdf = await printLetter(db, house.cooperative, { title, blocks, signers: [] });
      papers.set(title, pdf.toString("base64"));
    }
  });
  const paper = (title: string) => ({ name: `${title}.pdf`, base64: papers.get(title) ?? "" });
  await buyTogether(cast, gathering.today, paper);
  await welcomeOthers(cast, gathering.today, paper);
}

type PaperOf = (title: string) => { name: string; base64: string };

/** It met twice, decided three times, one decision replaced by another; it meets again. */
async function buyTogether(cast: Cast, today: CivilDate, paper: PaperOf): Promise<void> {
  const { act, on, helene, nadia, julien, others } = cast;
  const { id: group } = await act(helene, -95, openGroup, {
    ...{ ...buying, giver: "assembly", givenOn: on(-110), startsOn: on(-95), endsOn: on(75) },
    ...{ entry: "open", seats: 8, facilitators: [idOf(nadia), idOf(julien)] },
  });
  for (const one of others.slice(0, 2)) await act(one, -90, joinGroup, { group });
  const present = [nadia, julien, ...others.slice(0, 2)].map(idOf);
  const meetings: string[] = [];
  for (const [n, text] of buyingMinutes.entries()) {
    const date = workday(today, n === 0 ? -55 : -20);
    const told = { group, title: n === 0 ? "Ce que nous achetons" : "Les emballages", date };
    const site = { mode: n === 0 ? "site" : "both", place: "Salle des Sardinières, Tarnos" };
    const { id } = await act(nadia, -88 + n, planMeeting, { ...told, from: "12:15", to: "13:45", ...site });
    const day = n === 0 ? -50 : -14;
    await act(nadia, day, writeMinutes, { meeting: id, text, present, after: 0 });
    meetings.push(id);
  }
  let replaces: string | null = null;
  for (const [n, decision] of buyingDecisions.entries()) {
    const votes = decision.manner === "vote" ? { votesFor: 3, votesAgainst: 0, abstentions: 1 } : {};
    const told = { ...decision, group, meeting: meetings[n === 2 ? 1 : 0], present, ...votes };
    const kept: { id: string } = await act(nadia, n === 2 ? -13 : -49, recordDecision, { ...told, replaces });
    replaces = n === 1 ? kept.id : null;
  }
  await doneAndToDo(cast, group, meetings);
  const { id: document } = await act(nadia, -30, addDocument, {
    ...{ group, title: "Devis d’emballages", file: paper("Devis d’emballages") },
  });
  const file = paper("Devis d’emballages, vingt cartons");
  await act(nadia, -15, renewDocument, { document, note: "Prix à partir de vingt cartons", file });
  const coming = {
    title: "Téléphonie et véhicules",
    agenda: "Trois offres de téléphonie\nLa liste des véhicules",
  };
  const when = { date: workday(today, 7), from: "12:15", to: "13:45" };
  await act(nadia, -12, planMeeting, { ...{ group, ...coming, ...when }, mode: "both", place: "Tarnos" });
  const note = "Vous roulez beaucoup : la partie véhicules vous concerne.";
  await act(julien, -2, inviteMembers, { group, people: [idOf(others[4] ?? nadia)], note });
}

async function doneAndToDo({ act, on, nadia, others }: Cast, group: string, meetings: readonly string[]) {
  const of = (what: string, who: Actor | undefined, n: number, dueOn: CivilDate) => ({
    ...{ group, what, person: idOf(who ?? nadia), meeting: meetings[n], dueOn },
  });
  const asked = of("Demander deux devis d’emballages", others[0], 0, on(-28));
  const { id: action } = await act(nadia, -48, setAction, asked);
  await act(others[0] ?? nadia, -29, settleAction, { action, outcome: "done" });
  await act(nadia, -13, setAction, of("Demander trois offres de téléphonie", nadia, 1, on(5)));
  await act(nadia, -13, setAction, of("Recenser les véhicules de qui le veut", others[1], 1, on(4)));
}

/** It was prolonged once, tried what it proposes, gave its report. */
async function welcomeOthers(cast: Cast, today: CivilDate, paper: PaperOf): Promise<void> {
  const { act, on, helene, sophie, amaia, others } = cast;
  const { id: group } = await act(helene, -250, openGroup, {
    ...{ name: welcome.name, asked: welcome.asked, deliverable: welcome.deliverable },
    ...{ giver: "direction", givenOn: on(-255), startsOn: on(-250), endsOn: on(-100) },
    ...{ entry: "open", facilitators: [idOf(sophie)] },
  });
  const [first, second, third] = others as [Actor, Actor, Actor];
  for (const one of [amaia, first, second, third]) await act(one, -245, joinGroup, { group });
  await act(sophie, -200, nameFacilitator, { group, person: idOf(first) });
  await act(third, -180, leaveGroup, { group, person: idOf(third) });
  await act(sophie, -110, prolongGroup, { group, endsOn: on(-45), why: welcome.prolonged });
  const met = {
    title: "Ce que l’essai nous a appris",
    date: workday(today, -48),
    from: "10:00",
    to: "12:00",
  };
  const where = { mode: "site", place: "Tarnos" };
  const { id: meeting } = await act(sophie, -85, planMeeting, { group, ...met, ...where });
  const present = [sophie, amaia, first].map(idOf);
  await act(first, -60, writeMinutes, { meeting, text: welcome.minutes, present, after: 0 });
  const title = "Nous proposons une marraine ou un parrain d’un autre métier";
  await act(sophie, -60, recordDecision, { group, meeting, title, manner: "consent", present });
  const file = paper("Parcours d’accueil");
  const { id: document } = await act(first, -58, addDocument, { group, title: "Parcours d’accueil", file });
  await act(sophie, -57, shareDocument, { document, shared: true });
  await act(sophie, -46, closeGroup, { group, report: welcome.report });
}

/** A group that begins: a poll is open, most have answered, two dates are tied, Nadia owes her answer. */
export async function chooseDates(database: Db, house: House, gathering: Gathering): Promise<void> {
  const { act, on, helene, amaia, nadia, others } = castOf(database, house, gathering);
  const { today } = gathering;
  const { id: group } = await act(helene, -9, openGroup, {
    ...{ ...fair, giver: "board", givenOn: on(-12), startsOn: on(-9), endsOn: on(85) },
    ...{ entry: "open", seats: 10, facilitators: [idOf(amaia), idOf(others[3] ?? amaia)] },
  });
  for (const one of [nadia, ...others.slice(0, 2)]) await act(one, -7, joinGroup, { group });
  const where = { mode: "both", place: "Salle des Sardinières, Tarnos" };
  const dates = [5, 6, 8].map((n) => ({
    ...{ date: workday(today, n), from: n === 6 ? "18:00" : "12:15", to: n === 6 ? "19:30" : "13:45" },
    ...where,
  }));
  const poll = { group, title: "Première réunion", agenda: fairAgenda, closesOn: workday(today, 3), dates };
  const { id } = await act(amaia, -2, openPoll, poll);
  const ids = await inScene(database, house.cooperative, today, (scene) => listPollDates(scene, id));
  const said = [
    ["yes", "yes", "no"],
    ["yes", "maybe", "yes"],
    ["maybe", "yes", "no"],
    ["no", "no", "maybe"],
  ];
  for (const [n, who] of [amaia, ...others.slice(0, 2), others[3] ?? amaia].entries()) {
    const answers = ids.map((date, i) => ({ date, answer: said[n]?.[i] ?? "no" }));
    await act(who, -1, answerPoll, { poll: id, answers });
  }
}
