import { people } from "../../fixtures/people.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { bareName } from "../foundation/plain.ts";
import { isPublicHoliday } from "../foundation/public-holidays.ts";
import type { Scene } from "../foundation/scene.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import {
  insertAdmission,
  insertApplication,
  insertCandidate,
  insertCharge,
  insertDecision,
  insertFinding,
  insertInterview,
  insertRegistration,
  insertWithdrawal,
  putAttendance,
  putMeeting,
  putPrescriber,
  recognise,
  takeInterviewer,
} from "../joining/index.ts";
import { readBusy } from "../occupancy/index.ts";
import { type CandidatePlan, candidatePlans, prescribers } from "./candidate-plans.ts";
import { inScene } from "./demo.sql.ts";
import type { House } from "./live-month.ts";

interface Receiving {
  readonly admitted: ReadonlyMap<string, string>;
  readonly siteIds: readonly string[];
  readonly today: CivilDate;
}

const weekday = (date: CivilDate) => new Date(`${date}T00:00:00Z`).getUTCDay();

/** That day, or the next on which people work. */
function workday(date: CivilDate): CivilDate {
  const open = weekday(date) % 6 !== 0 && !isPublicHoliday(date);
  return open ? date : workday(addDays(date, 1));
}

/** Who came to join: prescribers, meetings past and to come, a dozen candidates, each at another step. */
export async function keepCandidates(database: Db, house: House, receiving: Receiving): Promise<void> {
  const { admitted, siteIds, today } = receiving;
  const on = (days: number, work: (scene: Scene) => Promise<void>, who: string | null = null) =>
    inScene(database, house.cooperative, addDays(today, days), work, who);
  const hr = admitted.get(people.hr.email) ?? null;
  const adviser = admitted.get(people.adviser.email) ?? null;
  const senders: string[] = [];
  const meetings: string[] = [];
  await on(
    -420,
    async (scene) => {
      for (const [name, kind, contact, phone] of prescribers) {
        const id = scene.newId();
        senders.push(id);
        await putPrescriber(scene, { ...{ id, name, kind, contact, phone }, email: "" });
      }
      for (const days of [-35, -14, 6, 20])
        meetings.push(await meetingOn(scene, workday(addDays(today, days)), siteIds[0] ?? null, days > 10));
    },
    hr,
  );
  const way: Way = { on, senders, meetings, hr, adviser, member: house.planned.at(-1) ?? null, today };
  for (const plan of candidatePlans) await walk(way, plan);
}

async function meetingOn(scene: Scene, day: CivilDate, site: string | null, online: boolean) {
  const id = scene.newId();
  const at = (hour: number) => firstInstantOf({ date: day, minute: hour * 60 });
  await putMeeting(scene, {
    ...{ id, title: "Réunion d’information", startsAt: at(14), endsAt: at(16), seats: online ? 20 : 12 },
    ...(online
      ? { mode: "online", site: null, link: "https://visio.lanavette.example/rejoindre" }
      : { mode: "site", site, link: "" }),
    ...{ place: "", note: online ? "" : "Parking à droite de l’entrée ; le bus T2 s’arrête devant." },
  });
  return id;
}

interface Way {
  readonly on: (days: number, work: (scene: Scene) => Promise<void>, who?: string | null) => Promise<void>;
  readonly senders: readonly string[];
  readonly meetings: readonly string[];
  readonly hr: string | null;
  readonly adviser: string | null;
  /** Whom the admitted one became. */
  readonly member: { person: string; id: string } | null;
  readonly today: CivilDate;
}

/** A candidate comes, and goes as far as their plan says. */
async function walk(way: Way, plan: CandidatePlan): Promise<void> {
  const { on, meetings, hr } = way;
  const ids = { id: "", registration: "" };
  await on(-plan.came, async (scene) => {
    ids.id = await come(scene, way, plan);
    const past = !["contact", "applied", "refused", "admitted"].includes(plan.went);
    const meeting = past ? meetings[plan.came > 35 ? 0 : 1] : plan.came < 7 ? meetings[2] : undefined;
    if (!meeting) return;
    const registration = scene.newId();
    await insertRegistration(scene, { id: registration, meeting, candidate: ids.id });
    if (past) ids.registration = registration;
  });
  if (ids.registration) {
    const said = [{ registration: ids.registration, came: plan.went !== "withdrawn" }];
    await on(plan.came > 35 ? -33 : -11, (scene) => putAttendance(scene, said), hr);
  }
  await goOn(way, plan, ids.id);
}

async function come(scene: Scene, { senders }: Way, plan: CandidatePlan): Promise<string> {
  const id = scene.newId();
  const { givenName, familyName, town, told, heard, sector, situation } = plan;
  const [postcode, name] = town;
  await insertCandidate(scene, {
    ...{
      id,
      givenName,
      familyName,
      email: `${bareName(givenName)}.${bareName(familyName)}@exemple.example`,
      phone: "06 39 98 55 21",
    },
    ...{ birthDate: `19${70 + (plan.told.length % 29)}-05-12`, street: "", postcode, town: name, heard },
    ...{ prescriber: plan.sent === undefined ? null : (senders[plan.sent] ?? null), language: "fr" },
    ...{ keeps: plan.went !== "withdrawn", recognises: true },
  });
  const said = { told, referrer: "", sector, situation, availability: "three-months" };
  if (told) await insertApplication(scene, { ...said, candidate: id, postcode });
  await recognise(scene, id);
  return id;
}

/** The record of an interview, as an adviser writes it. */
const found = {
  ...{
    project: "Un métier bien tenu, une offre claire en une phrase.",
    market: "Deux clients attendent un devis.",
  },
  ...{ motivation: "Entreprendre sans rester seul ; la coopérative est connue par une amie." },
  ...{ situation: "Indemnisation jusqu’au printemps, une voiture, un atelier à la maison." },
  ...{ needs: "Fixer ses prix, apprendre à relancer.", opinion: "Favorable à un CAPE de douze mois." },
};

const motives = {
  accepted: "Le projet est mûr et les premiers clients sont là. Bienvenue : nous commençons par un CAPE.",
  refused:
    "Sans local ni budget, l’épicerie vous mettrait en danger. Revenez quand l’un des deux est trouvé.",
  oriented: "Reprendre une entreprise avec des salariés ne se fait pas dans une coopérative d’activité.",
  adjourned: "Finissez d’abord vos études : nous reprenons votre projet à l’été.",
} as const;

/** The first hour of a day at which somebody is nowhere else. */
async function freeHour({ db, cooperative }: Scene, person: string, date: CivilDate): Promise<Date> {
  for (const minute of [540, 600, 660, 840, 900, 960]) {
    const from = firstInstantOf({ date, minute });
    const to = new Date(from.getTime() + 3_600_000);
    if ((await readBusy(db, cooperative, [person], { from, to })).length === 0) return from;
  }
  throw new Error(`no hour is left on ${date}`);
}

/** Interview, answer, withdrawal, welcome. */
async function goOn(way: Way, { went, came }: CandidatePlan, candidate: string): Promise<void> {
  const { on, hr, adviser, today, member } = way;
  const interviewer = adviser ?? "";
  // What is long past went its way then; the others in these last days.
  const step = (after: number, atMost: number) =>
    -(came > 90 ? came - after : Math.min(came - after, atMost));
  const plannedOnly = went === "interview";
  if (["contact", "applied", "met"].includes(went)) return;
  if (went === "withdrawn")
    return on(-20, (scene) => insertWithdrawal(scene, candidate, "A trouvé un emploi."));
  await on(step(4, 12), (scene) => insertCharge(scene, candidate, adviser), hr);
  const day = workday(addDays(today, plannedOnly ? 4 : step(13, 9)));
  await on(
    step(5, 10),
    async (scene) => {
      const at = { mode: "site", place: "Tarnos, 12 quai des Sardinières" } as const;
      const startsAt = plannedOnly
        ? await freeHour(scene, interviewer, day)
        : firstInstantOf({ date: day, minute: 600 });
      await insertInterview(scene, { id: scene.newId(), candidate, interviewer, startsAt, ...at });
      if (plannedOnly) await takeInterviewer(scene, candidate, { interviewer, startsAt });
    },
    adviser,
  );
  if (plannedOnly) return;
  const heldOn = [day, today].toSorted()[0] ?? today;
  await on(
    step(17, 5),
    (scene) =>
      insertFinding(scene, { ...found, id: scene.newId(), candidate, heldOn, interviewer, shared: true }),
    adviser,
  );
  if (went === "interviewed") return;
  const outcome = went === "admitted" ? "accepted" : (went as keyof typeof motives);
  await on(
    step(20, 3),
    async (scene) => {
      await insertDecision(scene, {
        ...{ id: scene.newId(), candidate, outcome, motive: motives[outcome] },
        orientedTo: outcome === "oriented" ? "Chambre de métiers, service reprise" : null,
        againOn: outcome === "adjourned" ? addDays(today, 210) : null,
      });
      if (went === "admitted" && member)
        await insertAdmission(scene, { candidate, person: member.person, activity: member.id });
    },
    hr,
  );
}
