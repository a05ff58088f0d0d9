import { batir, builder, type FixturePerson, navette, people } from "../../fixtures/people.ts";
import { joinActivity, openActivity, pauseActivity } from "../activities/index.ts";
import { watches as contractWatches } from "../contracts/index.ts";
import { watches as fileWatches } from "../dossiers/index.ts";
import { type Actor, operator, type Role, stranger } from "../foundation/actor.ts";
import { addDays, addMonths, type CivilDate, civilDateOf, firstOfMonth } from "../foundation/calendar.ts";
import { type Db, openDatabase, openPool } from "../foundation/database.ts";
import { type Scene, systemClock } from "../foundation/scene.ts";
import { watches as journeyWatches } from "../journeys/index.ts";
import { openBooks, openFiscalYear } from "../ledger/index.ts";
import { addSite, changeSetting, foundCooperative } from "../network/index.ts";
import { admitPerson, hashOf, keepPassword } from "../people/index.ts";
import { beAway } from "./absences-of.ts";
import { keepAppointments } from "./appointments-of.ts";
import { askForDocuments } from "./asks-of.ts";
import { buyLately } from "./bills-of.ts";
import { keepCandidates } from "./candidates-of.ts";
import { proposeClauses } from "./clauses-of.ts";
import { helpEachOther } from "./community-of.ts";
import { contractEntrepreneur, contractStaff } from "./contracts-of.ts";
import { fixContributions } from "./contributions-of.ts";
import { inScene, keepBackLetters, readAllNotices } from "./demo.sql.ts";
import { seeOff } from "./departures-of.ts";
import { gather } from "./events-of.ts";
import { spend } from "./expenses-of.ts";
import { keepFigures } from "./figures-of.ts";
import { keepFiles } from "./files-of.ts";
import { fillOnce } from "./fill-once.sql.ts";
import { holdForum } from "./forum-of.ts";
import { keepFunding } from "./funding-of.ts";
import { chooseDates, keepGroups } from "./groups-of.ts";
import { followJourneys } from "./journeys-of.ts";
import { addKnownParties } from "./known-parties.ts";
import type { House } from "./live-month.ts";
import { liveThrough } from "./live-through.ts";
import { type Act, makeAct } from "./make-act.ts";
import { asNamed, common, runInCommon } from "./named-activities.ts";
import { thirdAdviser } from "./names.ts";
import { offerQuotes } from "./offer-quotes.ts";
import { proposePays } from "./pays-of.ts";
import { payTheMonths } from "./payslips-of.ts";
import { openPlaces } from "./places-of.ts";
import { type PlannedActivity, planActivities } from "./plan.ts";
import { keepPrivacy } from "./privacy-of.ts";
import { handsOf, openPurchases } from "./purchases-of.ts";
import { writeSite } from "./site-of.ts";
import { planAndGroup } from "./statements-of.ts";
import { serveEachOther } from "./transfers-of.ts";

/** The password of everyone named in the demonstration; it is printed at the end of a start. */
export const demoPassword = "ensemble-demo-2026";

const houses = [
  {
    identity: navette,
    seed: 20261123,
    building: false,
    domain: "lanavette.example",
    team: [...Object.values(people), thirdAdviser],
  },
  { identity: batir, seed: 64100, building: true, domain: "batirensemble.example", team: [builder] },
] as const;
const sites = [
  {
    name: "Tarnos",
    nic: ["00017", "00019"],
    street: "12 quai des Sardinières",
    postcode: "40220",
    town: "Tarnos",
  },
  { name: "Hasparren", nic: ["00025"], street: "4 place du Fronton", postcode: "64240", town: "Hasparren" },
  { name: "Dax", nic: ["00033"], street: "9 rue des Fontaines", postcode: "40100", town: "Dax" },
] as const;

/**
 * Fills an empty database with two invented cooperatives and two years of their life, the same from the
 * same seed; answers false, and does nothing, where there is a cooperative already. `scale` multiplies the
 * activities. What was cut short by a killed program is begun again.
 */
export function loadDemonstration(url: string, detail: (text: string) => void, scale = 1): Promise<boolean> {
  return fillOnce(url, async () => {
    // Only the last commit, which says that it is filled, waits for the disk, and with it what came before.
    const pool = openPool(url, 4, ["synchronous_commit=off"]);
    const database = openDatabase(pool);
    try {
      const founded: Founded[] = [];
      for (const [index, house] of houses.entries()) founded.push(await found(database, house, index));
      const tellOf = (name: string) => (month: string) => detail(`${name}, ${month}`);
      await Promise.all(
        founded.map((one) => loadHouse(database, one, scale, tellOf(one.house.identity.name))),
      );
    } finally {
      await pool.end();
    }
  });
}

type Admit = (person: Omit<FixturePerson, "roles">, role: string) => Promise<{ id: string }>;

interface Founded {
  readonly house: (typeof houses)[number];
  readonly cooperative: number;
  readonly siteIds: readonly string[];
  readonly start: CivilDate;
  readonly today: CivilDate;
}

/** One after the other, so that each always has the same number. */
async function found(database: Db, house: (typeof houses)[number], index: number): Promise<Founded> {
  const today = civilDateOf(systemClock());
  const start = `${Number(today.slice(0, 4)) - 1}-01-01`;
  const act = makeAct(database, start);
  const { cooperative } = await act<{ cooperative: number }>(0, foundCooperative, house.identity);
  await openYears(act, cooperative, start, today);
  const contact = `Maider Larralde, déléguée à la protection des données, donnees@${house.domain}`;
  await act(cooperative, changeSetting, { key: "privacy.contact", effectiveOn: start, value: contact });
  await proposeClauses(act, cooperative);
  const siteIds = await addSites(act, cooperative, house.identity.siren, index);
  return { house, cooperative, siteIds, start, today };
}

async function loadHouse(
  database: Db,
  { house: { seed, building, domain, team }, cooperative, siteIds, start, today }: Founded,
  scale: number,
  detail: (text: string) => void,
): Promise<void> {
  const act = makeAct(database, start);
  // Hashed once: a hundred scrypts would be half of the wait. Nobody of the demonstration is written to.
  const hash = await hashOf(demoPassword);
  const admit: Admit = async (person, role) => {
    const admission = { ...person, role, since: start, invite: false };
    const admitted = await act<{ id: string }>(cooperative, admitPerson, admission);
    await database.transaction().execute((db) => keepPassword(db, admitted.id, hash));
    return admitted;
  };
  const { admitted, advisers } = await admitTeam(admit, team);
  const count = (building ? 14 : 120) * scale;
  const months = 11 + Number(today.slice(5, 7));
  const plans = planActivities(seed, { count, months, building, domain }).map(asNamed(building));
  const pausedFrom = addMonths(firstOfMonth(today), -2);
  const house: House = {
    ...{ cooperative, seed, scale: count, pausedFrom },
    ...{ planned: [], vatToPay: [], suppliers: new Map() },
  };
  const followers = new Map<string, string | null>();
  const runs: Parameters<typeof contractEntrepreneur>[2][] = [];
  for (const [i, one] of plans.entries()) {
    const person = { givenName: one.givenName, familyName: one.familyName, email: one.email };
    const entrepreneur = admitted.get(one.email) ?? (await admit(person, "entrepreneur")).id;
    const site = siteIds[one.site % siteIds.length] ?? null;
    const adviser = advisers[(i + Math.floor(i / 15) + 1) % advisers.length] ?? null;
    const id = await openPlanned(act, house, { one, start, entrepreneur, site, adviser });
    followers.set(id, adviser);
    house.planned.push({ ...one, id, person: entrepreneur, party: "", customerIds: [], open: [] });
    runs.push({ person: entrepreneur, activity: id, openedOn: addMonths(start, one.opensAfter), start });
  }
  await keepFiles(database, house, { team, admitted, start, today, building });
  await inScene(database, cooperative, today, async (scene) => {
    for (const { email, roles } of team)
      for (const role of roles) await contractStaff(scene, admitted.get(email) ?? "", role);
    for (const [i, run] of runs.entries())
      await contractEntrepreneur(scene, plans[i] as PlannedActivity, run);
  });
  const keeper = asActor(team.find(({ roles }) => roles.includes("accountant")) ?? team[0], admitted);
  const followed = { admitted, siteIds, start, today, advisers: followers };
  const hands = building ? undefined : handsOf(admitted);
  if (hands) await keepFigures(database, house, { team, admitted, start, today, domain });
  if (hands) await runInCommon(makeAct(database, addMonths(start, 9)), house, start);
  await fixContributions(act, house, { start, building });
  await live(database, house, { followed, times: { start, today, detail, keeper, hands } });
  await lately(database, house, followed);
}

interface Living {
  readonly followed: Followed;
  readonly times: Parameters<typeof liveThrough>[2];
}

/** Its years, and beside them who is followed and received. */
async function live(database: Db, house: House, { followed, times }: Living): Promise<void> {
  const { start, hands } = times;
  await inScene(database, house.cooperative, start, (scene) => addKnownParties(scene, house));
  if (hands) await openPurchases(database, house, hands, start);
  await Promise.all([
    liveThrough(database, house, times),
    hands ? accompany(database, house, followed) : undefined,
  ]);
}

/** What happened in the last days, and what nobody has read yet. */
async function lately(database: Db, house: House, followed: Followed): Promise<void> {
  const { admitted, today } = followed;
  const { cooperative } = house;
  // What was to be warned of is known: the bell rings for what came since the day before yesterday.
  await inScene(database, cooperative, addDays(today, -2), watchAndRead);
  await spend(database, house, { admitted, today });
  if (house.suppliers.size > 0) {
    await buyLately(database, house, { today, hands: handsOf(admitted) });
    await chooseDates(database, house, { admitted, today });
    await planAndGroup(database, house, { today, keeper: admitted.get(people.accountant.email) ?? "" });
  }
  await proposePays(database, house, followed);
  await serveEachOther(database, house, today);
  await openPlaces(database, house, followed);
  await beAway(database, house, { admitted, today });
  await Promise.all([
    house.suppliers.size > 0 ? payTheMonths(database, house, today) : undefined,
    house.suppliers.size > 0 ? helpEachOther(database, house, { admitted, today }) : undefined,
    offerQuotes((day, person) => makeAct(database, day, { ...operator, person }), house, today),
  ]);
  if (house.suppliers.size > 0) await holdForum(database, house, { admitted, today });
  await writeSite(database, cooperative, today);
  await inScene(database, cooperative, today, keepBackLetters);
}

async function watchAndRead(scene: Scene): Promise<void> {
  for (const watch of [...contractWatches, ...fileWatches, ...journeyWatches]) await watch.run(scene);
  await readAllNotices(scene);
}

type Followed = Parameters<typeof followJourneys>[2] & Parameters<typeof keepAppointments>[2];

/** Beside the books: who is followed and received, who applies, and what funders pay for. */
async function accompany(database: Db, house: House, followed: Followed): Promise<void> {
  await followJourneys(database, house, followed);
  await keepAppointments(database, house, followed);
  await keepCandidates(database, house, followed);
  await keepFunding(database, house, followed);
  await keepGroups(database, house, followed);
  await gather(database, house, followed);
  await seeOff(database, house, followed);
  const asking = followed.admitted.get(people.entrepreneur.email) ?? "";
  await inScene(database, house.cooperative, followed.today, (scene) => keepPrivacy(scene, asking));
  const hr = followed.admitted.get(people.hr.email) ?? "";
  await askForDocuments(database, house, { today: followed.today, hr, nadia: asking });
}

async function openYears(act: Act, cooperative: number, start: string, today: string): Promise<void> {
  const [last, current] = [start.slice(0, 4), today.slice(0, 4)];
  await act(cooperative, openBooks, { startsOn: start, endsOn: `${last}-12-31` });
  await act(cooperative, openFiscalYear, { startsOn: `${current}-01-01`, endsOn: `${current}-12-31` });
}

async function addSites(act: Act, cooperative: number, siren: string, index: number): Promise<string[]> {
  const ids: string[] = [];
  for (const { nic, ...site } of sites) {
    if (!nic[index]) continue;
    const { id } = await act<{ id: string }>(cooperative, addSite, {
      ...site,
      siret: `${siren}${nic[index]}`,
    });
    ids.push(id);
  }
  return ids;
}

async function admitTeam(admit: Admit, team: readonly FixturePerson[]) {
  const advisers: string[] = [];
  const admitted = new Map<string, string>();
  for (const { roles, ...person } of team) {
    for (const role of roles) {
      const { id } = await admit(person, role);
      admitted.set(person.email, id);
      if (role === "adviser" || team.length === 1) advisers.push(id);
    }
  }
  return { admitted, advisers };
}

interface Opening {
  readonly one: PlannedActivity;
  readonly start: string;
  readonly entrepreneur: string;
  readonly site: string | null;
  readonly adviser: string | null;
}

async function openPlanned(act: Act, house: House, opening: Opening): Promise<string> {
  const { one, start, entrepreneur, site, adviser } = opening;
  const openedOn = addMonths(start, one.opensAfter);
  const { code, name, trade, email } = one;
  const kind = name === common.name ? "collective" : "individual";
  const asked = { code, name, trade, email, kind, site, adviser, openedOn };
  const { id } = await act<{ id: string }>(house.cooperative, openActivity, asked);
  await act(house.cooperative, joinActivity, { activity: id, person: entrepreneur, since: openedOn });
  const reason = "Pause demandée par l'entrepreneur";
  if (one.temper === "paused")
    await act(house.cooperative, pauseActivity, { activity: id, since: house.pausedFrom, reason });
  return id;
}

const asActor = (
  { givenName, familyName, email, roles }: FixturePerson,
  admitted: ReadonlyMap<string, string>,
): Actor => ({
  ...{ ...stranger, kind: "person", person: admitted.get(email) ?? null },
  ...{ name: `${givenName} ${familyName}`, roles: new Set(roles as readonly Role[]) },
});
