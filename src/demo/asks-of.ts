import { insertAsk, insertCover, insertDocument, insertDocumentDecision } from "../dossiers/index.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { inScene } from "./demo.sql.ts";
import { printedPaper } from "./files-of.ts";
import type { House } from "./live-month.ts";

type Kind = Parameters<typeof insertAsk>[1]["kind"];

interface Asked {
  readonly kind: Kind;
  readonly label?: string;
  readonly reason: string;
  readonly askedDaysAgo: number;
  readonly dueInDays: number;
  /** What was given, and what became of it; absent where nothing came. */
  readonly given?: { readonly title: string; readonly daysAgo: number; readonly decided?: true | string };
}

/** What HR asks of Nadia, then of the others in turn. */
const asked: readonly Asked[] = [
  {
    kind: "driving-licence",
    reason: "Vous empruntez le fourgon de la coopérative en décembre : l’assureur demande le permis.",
    ...{ askedDaysAgo: 5, dueInDays: 9 },
  },
  { kind: "identity", reason: "La carte du dossier est périmée.", askedDaysAgo: 24, dueInDays: -6 },
  {
    kind: "diploma",
    reason: "Votre CAP est demandé par l’assureur de votre activité.",
    ...{ askedDaysAgo: 16, dueInDays: 4 },
    given: { title: "Certificat d’aptitude professionnelle", daysAgo: 2 },
  },
  {
    kind: "bank",
    reason: "Votre compte a changé de banque.",
    ...{ askedDaysAgo: 12, dueInDays: 3 },
    given: { title: "Relevé d’identité bancaire", daysAgo: 4, decided: "Il manque le nom du titulaire." },
  },
  {
    kind: "other",
    label: "Attestation d’hébergement du site",
    reason: "La plaquette de la coopérative renvoie vers votre site.",
    ...{ askedDaysAgo: 30, dueInDays: -10 },
    given: { title: "Attestation d’hébergement", daysAgo: 14, decided: true },
  },
];

/** Documents asked for: one that Nadia has to give, one late, one to check, one sent back, one accepted. */
export async function askForDocuments(
  database: Db,
  house: House,
  { today, hr, nadia }: { today: CivilDate; hr: string; nadia: string },
): Promise<void> {
  const others = house.planned.map(({ person }) => person).filter((person) => person !== nadia);
  const people = [nadia, ...others.filter((_, n) => n % 7 === 3)];
  for (const [n, ask] of asked.entries()) {
    const person = people[n];
    if (person) await inAsk(database, house.cooperative, { ask, person, today, hr });
  }
  await giveNextCover(database, house, today);
}

/** A joiner gave the certificate of next year: it waits to be checked. */
async function giveNextCover(database: Db, house: House, today: CivilDate): Promise<void> {
  const joiner = house.planned.find(({ trade, temper }) => trade === "Menuiserie" && temper !== "paused");
  if (!joiner) return;
  const year = String(Number(today.slice(0, 4)) + 1);
  const title = "Attestation d’assurance décennale";
  const giving = async (scene: Scene) => {
    const text = `La Mutuelle du bâtiment de l’Adour couvre ${joiner.name} pour ses travaux de ${year}.`;
    await insertCover(scene, {
      ...{ id: scene.newId(), activity: joiner.id, kind: "ten-year", held: true },
      paper: await printedPaper(scene, title, text),
      insurer: "Mutuelle du bâtiment de l’Adour, 8 rue des Arènes, 64100 Bayonne",
      policy: `DEC-640-${joiner.id.slice(-4).toUpperCase()}`,
      ...{ scope: joiner.trade, zone: "France métropolitaine" },
      ...{ startsOn: `${year}-01-01`, endsOn: `${year}-12-31` },
    });
  };
  await inScene(database, house.cooperative, addDays(today, -1), giving, joiner.person);
}

type Run = { ask: Asked; person: string; today: CivilDate; hr: string };

async function inAsk(database: Db, cooperative: number, { ask, person, today, hr }: Run): Promise<void> {
  const { kind, label = "", reason, askedDaysAgo, dueInDays, given } = ask;
  const at = (daysAgo: number, by: string, work: (scene: Scene) => Promise<void>) =>
    inScene(database, cooperative, addDays(today, -daysAgo), work, by);
  const ids = { ask: "", document: "" };
  await at(askedDaysAgo, hr, async (scene) => {
    ids.ask = scene.newId();
    await insertAsk(scene, { id: ids.ask, person, kind, label, reason, dueOn: addDays(today, dueInDays) });
  });
  if (!given) return;
  await at(given.daysAgo, person, async (scene) => {
    ids.document = scene.newId();
    const paper = await printedPaper(scene, given.title, `${given.title} : copie donnée à la coopérative.`);
    const told = { id: ids.document, person, kind, label, paper, answers: ids.ask };
    await insertDocument(scene, { ...told, givenOn: scene.today, endsOn: null });
  });
  const { decided } = given;
  if (!decided) return;
  const decision = { accepted: decided === true, reason: decided === true ? "" : decided };
  await at(given.daysAgo - 1, hr, async (scene) => {
    await insertDocumentDecision(scene, { document: ids.document, ...decision });
  });
}
