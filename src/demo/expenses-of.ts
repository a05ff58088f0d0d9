import { people } from "../../fixtures/people.ts";
import { printLetter, textBlock } from "../documents/index.ts";
import {
  askAboutReport,
  keepExpense,
  keepVehicle,
  refuseLine,
  repayReport,
  submitReport,
  validateReport,
} from "../expenses/index.ts";
import { type Actor, type Role, stranger } from "../foundation/actor.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { euros } from "../ledger/index.ts";
import { inScene } from "./demo.sql.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";

interface Spending {
  readonly admitted: ReadonlyMap<string, string>;
  readonly today: CivilDate;
}

type Spent = { category: string; day: number; supplier?: string; label?: string; cents: number; vat: number };

const bought: readonly Spent[] = [
  {
    category: "restaurant",
    day: -12,
    supplier: "Auberge du Port",
    cents: 3_600,
    vat: 327,
    label: "Déjeuner client",
  },
  { category: "bureau", day: -11, supplier: "Papeterie du Pont neuf", cents: 2_340, vat: 390 },
  {
    category: "transport",
    day: -10,
    supplier: "TER Bayonne – Bordeaux",
    cents: 3_120,
    vat: 284,
    label: "Salon des métiers",
  },
  { category: "peage", day: -10, supplier: "Parking de la gare", cents: 1_450, vat: 242 },
  { category: "telephone", day: -9, supplier: "Télécoms de l’Adour", cents: 2_400, vat: 400 },
  {
    category: "hotel",
    day: -9,
    supplier: "Hôtel des Quais",
    cents: 8_900,
    vat: 809,
    label: "Salon des métiers",
  },
  { category: "petit-materiel", day: -8, supplier: "Quincaillerie Lamarque", cents: 4_780, vat: 797 },
];

const actorOf = (person: string | null, role: Role, activities: readonly string[] = []): Actor => ({
  ...{ ...stranger, kind: "person", person, roles: new Set([role]), activities: new Set(activities) },
});

/** How far the reports of these activities have come: the others send none. */
const reports = [
  { code: "A018", upTo: "paid" },
  { code: "A019", upTo: "sent" },
  { code: "A022", upTo: "asked" },
  { code: "A023", upTo: "sent" },
  { code: "A024", upTo: "validated" },
  { code: "A028", upTo: "refused" },
  { code: "A029", upTo: "paid" },
  { code: "A033", upTo: "sent" },
] as const;

/**
 * What people spent in the last days: photographed, sent, asked about; validated and paid back today, since
 * the books were posted up to today before, and numbers follow the days of validation (R3.08).
 */
export async function spend(database: Db, house: House, { admitted, today }: Spending): Promise<void> {
  const { cooperative } = house;
  const tickets = new Map<string, string>();
  await inScene(database, cooperative, today, async ({ db }) => {
    for (const { supplier = "", cents, vat } of bought) {
      const said = `TTC ${euros(BigInt(cents))}, dont TVA ${euros(BigInt(vat))}`;
      const blocks = [textBlock("title", supplier), textBlock("paragraph", said)];
      const pdf = await printLetter(db, cooperative, { title: supplier, blocks, signers: [] });
      tickets.set(supplier, pdf.toString("base64"));
    }
  });
  const keeper = actorOf(admitted.get(people.accountant.email) ?? null, "accountant");
  const on = (day: number, actor: Actor) => makeAct(database, addDays(today, day), actor);
  const told = ({ category, day, supplier = "", label = "", cents, vat }: Spent, activity: string) => ({
    ...{ activity, category, spentOn: addDays(today, day), supplier, label },
    ...{ grossCents: cents, vatCents: vat },
    paper: { name: "ticket.pdf", base64: tickets.get(supplier) ?? "" },
  });
  for (const [i, { code, upTo }] of reports.entries()) {
    const one = house.planned.find((planned) => planned.code === code);
    if (!one) continue;
    const actor = actorOf(one.person, "entrepreneur", [one.id]);
    const expenses: string[] = [];
    for (const spent of [bought[i % 7], bought[(i + 2) % 7], bought[(i + 5) % 7]] as Spent[]) {
      const { id } = await on(-5, actor)<{ id: string }>(cooperative, keepExpense, told(spent, one.id));
      expenses.push(id);
    }
    const { id: report } = await on(-4, actor)<{ id: string }>(cooperative, submitReport, { expenses });
    const question = "À combien étiez-vous à table ?";
    if (upTo === "asked") await on(-3, keeper)(cooperative, askAboutReport, { report, question });
    const reason = "Le ticket est à votre nom : demandez une facture au nom de la coopérative.";
    if (upTo === "refused")
      await on(-3, keeper)(cooperative, refuseLine, { report, expense: expenses[0], reason });
    if (upTo !== "paid" && upTo !== "validated") continue;
    const { refundedCents: amountCents } = await on(0, keeper)<{ refundedCents: bigint }>(
      cooperative,
      validateReport,
      { report },
    );
    if (upTo === "paid") await on(0, keeper)(cooperative, repayReport, { report, on: today, amountCents });
  }
  await spendOfNadia({ database, house, today, keeper, told });
}

interface OfNadia {
  readonly database: Db;
  readonly house: House;
  readonly today: CivilDate;
  readonly keeper: Actor;
  readonly told: (spent: Spent, activity: string) => Record<string, unknown>;
}

/** Nadia drives a car of five horsepower: a report of trips paid, a ticket to complete, a lunch to send. */
async function spendOfNadia({ database, house, today, keeper, told }: OfNadia): Promise<void> {
  const { cooperative } = house;
  const one = house.planned.find(({ code }) => code === "A017");
  if (!one) return;
  const actor = actorOf(one.person, "entrepreneur", [one.id]);
  const on = (day: number, who: Actor) => makeAct(database, addDays(today, day), who);
  const paper = told(bought[0] as Spent, one.id).paper;
  const card = {
    ...{ label: "Berlingo", plate: "GA-402-KX", kind: "car", fiscalPower: 5 },
    basis: "scale",
    paper,
  };
  const { id: vehicle } = await on(-20, actor)<{ id: string }>(cooperative, keepVehicle, card);
  const trips: string[] = [];
  for (const [day, toPlace, km, label] of [
    [-13, "Dax", 104, "Marché des potiers"],
    [-9, "Saint-Jean-de-Luz", 72, "Livraison à la galerie"],
    [-6, "Hasparren", 66, "Rendez-vous avec un client"],
  ] as const) {
    const trip = { activity: one.id, category: "kilometres", spentOn: addDays(today, day), vehicle, label };
    const kept = { ...trip, fromPlace: "Tarnos", toPlace, km };
    trips.push((await on(-5, actor)<{ id: string }>(cooperative, keepExpense, kept)).id);
  }
  const { id: report } = await on(-5, actor)<{ id: string }>(cooperative, submitReport, { expenses: trips });
  await on(0, keeper)(cooperative, validateReport, { report });
  for (const spent of [bought[0], bought[6]] as Spent[])
    await on(-2, actor)(cooperative, keepExpense, told(spent, one.id));
  await on(-1, actor)(cooperative, keepExpense, { activity: one.id, paper });
}
