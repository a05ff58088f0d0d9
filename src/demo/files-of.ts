import type { FixturePerson } from "../../fixtures/people.ts";
import { keepPaper, printLetter } from "../documents/index.ts";
import {
  insertChanges,
  insertCover,
  insertDocument,
  keyOf,
  type NewChange,
  putCoverDuty,
} from "../dossiers/index.ts";
import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { inScene } from "./demo.sql.ts";
import type { House } from "./live-month.ts";
import type { PlannedActivity } from "./plan.ts";

const women = new Set(
  `Maïté Claire Elaia Lucie Oihana Louise Maëlle Fatou Gaëlle Chloé Solène Margaux Leïla Ainhoa Pauline
  Camille Aurélie Anaïs Josefa Estelle Nadia Hélène Amaia Sophie Inès`.split(/\s+/),
);
const towns = [
  ["Bayonne", "64", "102", "64100"],
  ["Dax", "40", "088", "40100"],
  ["Tarnos", "40", "312", "40220"],
  ["Hasparren", "64", "256", "64240"],
  ["Anglet", "64", "024", "64600"],
] as const;
const streets = ["rue des Arènes", "chemin des Pins", "allée du Fronton", "quai de la Nive", "rue Gambetta"];

interface Keeping {
  readonly team: readonly FixturePerson[];
  readonly admitted: ReadonlyMap<string, string>;
  readonly start: CivilDate;
  readonly today: CivilDate;
  readonly building: boolean;
}

/** The personal file of everyone of a house, and the insurance of who builds. */
export async function keepFiles(database: Db, house: House, keeping: Keeping): Promise<void> {
  const { team, admitted, start, today, building } = keeping;
  const members = team.flatMap((one) => {
    const person = admitted.get(one.email);
    return person ? [{ ...one, person }] : [];
  });
  const everyone = new Map([...members, ...house.planned].map((one) => [one.person, one]));
  await inScene(database, house.cooperative, start, async (scene) => {
    const changes = [...everyone.values()].flatMap(({ person, givenName, familyName }, n) =>
      fileOf(scene, { person, givenName, familyName, since: start, today, n }),
    );
    await insertChanges(scene, changes);
    if (!building) await giveDocuments(scene, [...everyone.values()], today);
  });
  await inScene(database, house.cooperative, today, async (scene) => {
    for (const one of house.planned)
      await coversOf(scene, one, {
        activity: one.id,
        openedOn: addMonths(start, one.opensAfter),
        allBuild: building,
        lapsed: one.temper === "paused",
      });
  });
}

/** The health cover of one in sixteen, as the insurer wrote it: one of them ends soon. */
async function giveDocuments(
  scene: Scene,
  everyone: readonly { person: string; givenName: string; familyName: string }[],
  today: CivilDate,
): Promise<void> {
  for (const [n, { person, givenName, familyName }] of everyone.entries()) {
    if (n % 16 !== 6) continue;
    const endsOn = addDays(today, 12 + n);
    const until = endsOn.split("-").reverse().join("/");
    const text = `La mutuelle de l’Adour couvre ${givenName} ${familyName} jusqu’au ${until}.`;
    const paper = await printedPaper(scene, "Attestation de mutuelle", text);
    await insertDocument(scene, {
      ...{ id: scene.newId(), person, kind: "health-cover", label: "", givenOn: scene.today, endsOn, paper },
      answers: null,
    });
  }
}

/** A paper of one sentence, as somebody would have given it. */
export async function printedPaper(scene: Scene, title: string, text: string): Promise<string> {
  const blocks = [{ kind: "paragraph" as const, runs: [{ text, bold: false }] }];
  const bytes = await printLetter(scene.db, scene.cooperative, { title, blocks, signers: [] });
  return keepPaper(scene, { mediaType: "application/pdf", bytes });
}

interface FileSubject {
  readonly person: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly since: CivilDate;
  readonly today: CivilDate;
  readonly n: number;
}

/** The personal file of someone, the nth of the house: as the HR officer typed it when they came. */
function fileOf(scene: Scene, who: FileSubject): NewChange[] {
  const { person, givenName, familyName, since, today, n } = who;
  const changes: NewChange[] = [];
  const tell = (section: NewChange["section"], values: NewChange["values"], from: CivilDate = since) =>
    changes.push({ id: scene.newId(), person, section, since: from, held: false, values });
  const [town, department, commune, postcode] = towns[n % towns.length] ?? towns[0];
  const gender = women.has(givenName) ? "f" : "m";
  const pad = (value: number) => String(value).padStart(2, "0");
  const [year, month, day] = [1964 + ((n * 7) % 38), 1 + ((n * 5) % 12), 1 + ((n * 11) % 28)];
  const born = `${year}-${pad(month)}-${pad(day)}`;
  tell("identity", {
    ...{ gender, "birth-date": born, "birth-place": town, "birth-country": "France" },
    ...(n % 17 === 5
      ? {
          nationality: "Marocaine",
          "permit-number": `99${10_000 + n}`,
          "permit-ends": addDays(today, 20 + n),
        }
      : { nationality: "Française" }),
  });
  const order = String(100 + n).padStart(3, "0");
  const thirteen = `${gender === "f" ? 2 : 1}${pad(year % 100)}${pad(month)}${department}${commune}${order}`;
  tell("social-security", { nir: `${thirteen}${pad(keyOf(thirteen))}` });
  const street = `${1 + ((n * 3) % 60)} ${streets[n % streets.length]}`;
  const phone = `06 39 98 ${pad((n * 13) % 100)} ${pad((n * 29) % 100)}`;
  tell("contact", { street, postcode, town, phone, ...territoryOf(town, n) });
  // One in nine has moved since.
  if (n % 9 === 4)
    tell(
      "contact",
      {
        street: `${n} avenue de l’Océan`,
        postcode: "64200",
        town: "Biarritz",
        ...territoryOf("Biarritz", n),
      },
      addMonths(since, 7),
    );
  tell("emergency", {
    "emergency-name": `Dominique ${familyName}`,
    "emergency-tie": n % 2 ? "Conjoint ou conjointe" : "Frère ou sœur",
    "emergency-phone": `06 39 98 ${pad((n * 31) % 100)} ${pad((n * 7) % 100)}`,
  });
  tell("bank", { iban: ibanOf(n), "bank-holder": `${givenName} ${familyName}` });
  if (n % 8 === 3)
    tell("rights", { benefit: "ARE (France Travail)", "benefit-ends": addDays(today, 10 + n) });
  if (n % 8 === 6) tell("rights", { benefit: n % 16 === 6 ? "RSA" : "RSA majoré" });
  return changes;
}

/**
 * Where an address of this invented country lies: a part of Bayonne, Dax and Tarnos is a priority district,
 * Hasparren a rural town. Of one in thirteen nobody has looked yet.
 */
function territoryOf(town: string, n: number) {
  if (n % 13 === 7) return {};
  const city = ["Bayonne", "Dax", "Tarnos"].includes(town);
  return { qpv: city && n % 3 === 0 ? "yes" : "no", frr: town === "Hasparren" ? "yes" : "no" };
}

/** An account number of an invented bank, with its key (ISO 13616). */
function ibanOf(n: number): string {
  const account = String(7_000_000 + n * 317).padStart(11, "0");
  const bban = `12345${String(400 + (n % 5)).padStart(5, "0")}${account}46`;
  const key = 98n - (BigInt(`${bban}152700`) % 97n);
  return `FR${String(key).padStart(2, "0")}${bban}`;
}

const building = new Set(["Menuiserie", "Ébénisterie", "Décoration"]);

/** The insurance of who builds: mandatory, renewed each year; `lapsed` has let it end last month. */
async function coversOf(
  scene: Scene,
  one: Pick<PlannedActivity, "trade">,
  run: { activity: string; openedOn: CivilDate; allBuild: boolean; lapsed: boolean },
): Promise<void> {
  const { activity, openedOn, allBuild, lapsed } = run;
  if (!allBuild && !building.has(one.trade)) return;
  await putCoverDuty(scene, { activity, kind: "ten-year", since: openedOn, required: true });
  const end = lapsed ? addDays(scene.today, -24) : `${scene.today.slice(0, 4)}-12-31`;
  for (const kind of ["ten-year", "liability"] as const)
    await insertCover(scene, {
      ...{ id: scene.newId(), activity, kind, paper: null, held: false },
      insurer: "Mutuelle du bâtiment de l’Adour, 8 rue des Arènes, 64100 Bayonne",
      policy: `${kind === "ten-year" ? "DEC" : "RCP"}-640-${activity.slice(-4).toUpperCase()}`,
      ...{ scope: one.trade, zone: "France métropolitaine", startsOn: openedOn, endsOn: end },
    });
}
