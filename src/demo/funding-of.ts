import { people } from "../../fixtures/people.ts";
import { addDays, addMonths, type CivilDate, firstOfMonth } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  type Convention,
  insertAssignment,
  insertConvention,
  insertOutcome,
  insertTerms,
  type Public,
  putFunder,
  readProfiles,
  type Terms,
  whyNotEligible,
} from "../funding/index.ts";
import { listStages } from "../journeys/index.ts";
import { keepAnswers } from "./answers-of.ts";
import { inScene } from "./demo.sql.ts";
import { keepHours } from "./hours-of.ts";
import type { House } from "./live-month.ts";
import { thirdAdviser } from "./names.ts";

interface Keeping {
  readonly admitted: ReadonlyMap<string, string>;
  readonly today: CivilDate;
  /** Of each activity, whoever follows it. */
  readonly advisers: ReadonlyMap<string, string | null>;
}

const everybody: Public = {
  ...{ genders: [], minAge: null, maxAge: null, postcodes: [], zones: [], statuses: [], benefits: [] },
  ...{ mostMonths: null, stages: [] },
};

type Told = Pick<Convention, "reference" | "name" | "unit" | "european" | "nominative" | "startsOn"> &
  Omit<Terms, "effectiveOn" | "why" | "public"> & { readonly public: Partial<Public> };

async function signed(scene: Scene, funder: { name: string; contact: string }, told: Told): Promise<string> {
  const [by, id] = [scene.newId(), scene.newId()];
  await putFunder(scene, { ...funder, id: by });
  await insertConvention(scene, { ...told, id, funder: by });
  const wanted = { ...everybody, ...told.public };
  await insertTerms(scene, id, { ...told, public: wanted, effectiveOn: told.startsOn, why: "" });
  return id;
}

/** Those of these people whom a convention may support on a day, at most so many. */
async function eligible(
  { db, cooperative }: Scene,
  among: readonly string[],
  { on, wanted, most }: { on: CivilDate; wanted: Partial<Public>; most: number },
): Promise<string[]> {
  const profiles = await readProfiles(
    db,
    cooperative,
    among.map((person) => ({ person, on })),
  );
  const stages = await listStages(db, cooperative);
  const asked = { public: { ...everybody, ...wanted }, name: "", stages, language: "fr" };
  const fit = among.filter((_, i) => profiles[i] && !whyNotEligible({ ...asked, profile: profiles[i] }));
  return fit.slice(0, most);
}

async function assign(
  scene: Scene,
  convention: string,
  who: readonly string[],
  since: CivilDate,
  untilOf: (nth: number) => CivilDate | null = () => null,
) {
  for (const [nth, person] of who.entries())
    await insertAssignment(scene, { id: scene.newId(), convention, person, since, until: untilOf(nth) });
}

/** Three funders: hours for Europe, on time; people for the region; outcomes for the department, late. */
export async function keepFunding(database: Db, house: House, keeping: Keeping): Promise<void> {
  const { admitted, today, advisers } = keeping;
  const january = `${today.slice(0, 4)}-01-01`;
  const begins = addMonths(firstOfMonth(today), -3);
  const team = [people.adviser, people.colleague, thirdAdviser].map(({ email }) => admitted.get(email) ?? "");
  const director = admitted.get(people.director.email) ?? null;
  const here = house.planned.filter(({ temper }) => temper !== "starting" && temper !== "paused");
  const supported = new Map<string, string[]>();
  const left = new Map<string, CivilDate>();
  const leavingDay = (before: number, n: number) =>
    before > 1 && n % 4 === 3 ? addDays(today, -12) : addDays(begins, 38 + before * 2);
  let european = "";
  const open = async (scene: Scene) => {
    european = await openEuropean(scene, begins);
    const wanted = { minAge: 18, postcodes: ["40", "64"] };
    for (const adviser of team) {
      const own = here.filter(({ id }) => advisers.get(id) === adviser).map(({ person }) => person);
      const who = await eligible(scene, own, { on: begins, wanted, most: 18 });
      supported.set(adviser, who.slice(0, 14));
      // Those after them left without having been seen.
      for (const [n, person] of who.slice(14).entries()) left.set(person, leavingDay(left.size, n));
      await assign(scene, european, who, begins, (nth) => left.get(who[nth] ?? "") ?? null);
    }
    const all = house.planned.map(({ person }) => person);
    await openRegional(scene, all, january);
    await openDepartmental(scene, all, { january, today });
  };
  await inScene(database, house.cooperative, begins, open, director);
  const taking = { people: [...[...supported.values()].flat(), ...left.keys()], left, begins, today };
  const silent = admitted.get(people.entrepreneur.email) ?? "";
  await keepAnswers(database, house.cooperative, { ...taking, convention: european, silent });
  if (director)
    await keepHours(database, house, { convention: european, supported, begins, today, director });
}

function openEuropean(scene: Scene, begins: CivilDate): Promise<string> {
  return signed(
    scene,
    { name: "Union européenne, FSE+", contact: "Service FSE de la DREETS, Bordeaux" },
    {
      ...{ reference: `FSE-${begins.slice(0, 4)}-0417`, name: "Accompagnement renforcé" },
      ...{ unit: "hour", european: true, nominative: true, startsOn: begins },
      ...{ endsOn: addDays(addMonths(begins, 12), -1), budgetCents: 2_100_000n, target: 500 },
      ...{ unitPriceCents: 4_200n, public: { minAge: 18, postcodes: ["40", "64"] } },
      evidence: ["Feuilles d’heures signées", "Liste des participants", "Fiches de paie"],
    },
  );
}

async function openRegional(scene: Scene, all: readonly string[], january: CivilDate): Promise<void> {
  const nursery = (await listStages(scene.db, scene.cooperative)).slice(1, 3).map(({ id }) => id);
  const wanted = { statuses: ["cape", "cesa"] as const, stages: nursery };
  const convention = await signed(
    scene,
    { name: "Région Nouvelle-Aquitaine", contact: "Direction de l’économie sociale et solidaire" },
    {
      ...{ reference: `NA-${january.slice(0, 4)}-114`, name: "Appui aux entrepreneurs salariés" },
      ...{ unit: "person", european: false, nominative: false, startsOn: january },
      ...{ endsOn: `${january.slice(0, 4)}-12-31`, budgetCents: 4_800_000n, target: 60 },
      ...{ unitPriceCents: 80_000n, public: wanted, evidence: ["Bilan d’activité"] },
    },
  );
  const who = await eligible(scene, all, { on: january, wanted, most: 54 });
  await assign(scene, convention, who, january);
}

const reached = ["cesa", "cesa", "job", "own-company", "cesa", "training", "cesa"] as const;

async function openDepartmental(
  scene: Scene,
  all: readonly string[],
  { january, today }: { january: CivilDate; today: CivilDate },
): Promise<void> {
  const wanted = { postcodes: ["40"] };
  const convention = await signed(
    scene,
    { name: "Département des Landes", contact: "Pôle insertion, Mont-de-Marsan" },
    {
      ...{ reference: `LANDES-${january.slice(0, 4)}-31`, name: "Sorties positives" },
      ...{ unit: "outcome", european: false, nominative: false, startsOn: january },
      ...{ endsOn: `${january.slice(0, 4)}-12-31`, budgetCents: 1_600_000n, target: 16 },
      ...{ unitPriceCents: 100_000n, public: wanted, evidence: ["Contrat de travail ou extrait Kbis"] },
    },
  );
  const who = await eligible(scene, all, { on: january, wanted, most: 26 });
  // Of three, the first leaves with an outcome, the second without one, the third stays.
  const past = (day: CivilDate) => (day > today ? null : day);
  const untilOf = (nth: number) => {
    const turn = Math.floor(nth / 3);
    if (nth % 3 === 2 || turn >= reached.length) return null;
    return past(nth % 3 === 0 ? addDays(january, 20 + turn * 13) : addDays(january, 60 + turn * 9));
  };
  await assign(scene, convention, who, january, untilOf);
  for (const [i, kind] of reached.entries()) {
    const person = who[i * 3];
    const reachedOn = addDays(january, 20 + i * 13);
    if (!person || reachedOn > today) continue;
    const outcome = { id: scene.newId(), convention, person, kind, reachedOn, note: "", paper: null };
    await insertOutcome(scene, outcome);
  }
}
