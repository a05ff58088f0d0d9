import { people } from "../../fixtures/people.ts";
import { type Actor, type Role, stranger } from "../foundation/actor.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { shareOf } from "../foundation/money.ts";
import { euros } from "../ledger/index.ts";
import { changeSetting } from "../network/index.ts";
import { keepBill, keepSupplier, payBills, submitBill, validateBill } from "../purchases/index.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";
import { plainPdf } from "./plain-pdf.ts";

const landlord = "SCI du Pont rouge";
const software = "Nordwolke GmbH";
const accountant = "Cabinet Etxart";
const hardware = "Quincaillerie Lamarque";
const carpenter = "Charpentes de la Bidouze";
const clay = "Terres et émaux du Sud";
const printer = "Imprimerie du Boucau";

/** The account book. A code the books know already keeps its history. */
const book: readonly Record<string, unknown>[] = [
  { name: landlord, siren: "999010002", delayDays: 0, iban: "FR7630006000011234567890189" },
  { name: software, vatNumber: "DE123456789", country: "DE", delayDays: 14 },
  { name: accountant, siren: "999010135", delayDays: 30, iban: "FR1420041010050500013M02606" },
  { name: hardware, code: "F003", delayDays: 30, endOfMonth: true, iban: "FR7630004000031234567890143" },
  { name: "Télécoms de l'Adour", code: "F002", delayDays: 14, vatOnDebits: true },
  { name: "Papeterie du Pont neuf", code: "F001", delayDays: 30 },
  { name: carpenter, siren: "999010267", delayDays: 30 },
  { name: clay, siren: "999010390", delayDays: 30, vatOnDebits: true },
  { name: printer, siren: "999010523", delayDays: 45, endOfMonth: true },
];

export interface Bought {
  readonly supplier: string;
  readonly reference: string;
  readonly issuedOn: CivilDate;
  readonly label: string;
  readonly category: string;
  readonly netCents: bigint;
  readonly rateBp: number;
  readonly regime?: "building" | "union";
  readonly more?: Record<string, unknown>;
}

export const actorOf = (person: string | null, role: Role, activities: readonly string[] = []): Actor => ({
  ...{ ...stranger, kind: "person", person, roles: new Set([role]), activities: new Set(activities) },
});

/** Who types and who approves. */
export interface Hands {
  readonly keeper: Actor;
  readonly director: Actor;
}

export const handsOf = (admitted: ReadonlyMap<string, string>): Hands => ({
  keeper: actorOf(admitted.get(people.accountant.email) ?? null, "accountant"),
  director: actorOf(admitted.get(people.director.email) ?? null, "director"),
});

/** The ceilings that the house set, and its suppliers. */
export async function openPurchases(
  database: Db,
  house: House,
  { keeper, director }: Hands,
  start: CivilDate,
) {
  const { cooperative, suppliers } = house;
  const ceiling = { key: "purchases.own-ceiling", effectiveOn: start, value: 50_000 };
  await makeAct(database, start, director)(cooperative, changeSetting, ceiling);
  const act = makeAct(database, start, keeper);
  for (const told of book) {
    const { id } = await act<{ id: string }>(cooperative, keepSupplier, told);
    suppliers.set(String(told.name), id);
  }
}

/** What is told of a purchase, with a paper that says the same. */
export function toldOf(house: House, bought: Bought, activity: string | null) {
  const { supplier, reference, issuedOn, label, category, netCents, rateBp, regime, more } = bought;
  const vatCents = regime ? 0n : shareOf(netCents, rateBp);
  const grossCents = netCents + vatCents;
  const said = regime ? ["Autoliquidation de la TVA"] : [`TVA ${euros(vatCents)}`];
  const lines = [
    supplier,
    `Facture ${reference} du ${issuedOn}`,
    "",
    label,
    `HT ${euros(netCents)}`,
    ...said,
  ];
  const pdf = plainPdf([...lines, `TTC ${euros(grossCents)}`].map((line) => line.replace(/\u202f|€/g, " ")));
  return {
    ...{ activity, supplier: house.suppliers.get(supplier), reference, issuedOn, grossCents, vatCents },
    ...{ regime: regime ?? "france", lines: [{ label, category, netCents, vatRateBp: rateBp }] },
    paper: { name: `${reference}.pdf`, base64: pdf.toString("base64") },
    ...more,
  };
}

interface Due {
  /** Whether it falls in the month of that number. */
  readonly when: (month: number) => boolean;
  readonly letters: string;
  /** Null: for the house. */
  readonly code: string | null;
  readonly of: Omit<Bought, "reference" | "issuedOn">;
}

const usual: readonly Due[] = [
  {
    ...{ when: (n) => n % 6 === 1, letters: "L", code: null },
    of: {
      supplier: landlord,
      label: "Loyer du semestre",
      category: "loyer",
      netCents: 1_140_000n,
      rateBp: 0,
    },
  },
  {
    ...{ when: (n) => n === 2, letters: "NW", code: null },
    of: {
      ...{ supplier: software, label: "Messagerie et fichiers, un an", category: "logiciel" },
      ...{ netCents: 184_000n, rateBp: 2000, regime: "union" },
    },
  },
  {
    ...{ when: (n) => n === 6, letters: "H", code: null },
    of: {
      ...{ supplier: accountant, label: "Honoraires de l’exercice", category: "honoraires" },
      ...{ netCents: 384_000n, rateBp: 2000 },
    },
  },
  {
    ...{ when: (n) => n === 8, letters: "QL", code: "A018" },
    of: {
      ...{ supplier: hardware, label: "Quincaillerie, panneaux", category: "matieres" },
      ...{ netCents: 34_200n, rateBp: 2000 },
    },
  },
];

/** What the house and a joiner buy in a month of the past: typed, approved by the direction, paid. */
export async function buyInMonth(
  database: Db,
  house: House,
  { month, end, hands }: { month: CivilDate; end: CivilDate; hands: Hands },
): Promise<void> {
  const { cooperative } = house;
  const keep = makeAct(database, end, hands.keeper);
  for (const { when, letters, code, of } of usual) {
    if (!when(Number(month.slice(5, 7)))) continue;
    const one = house.planned.find((planned) => planned.code === code);
    const reference = `${letters}-${month.slice(2, 7).replace("-", "")}`;
    const bought = { ...of, reference, issuedOn: addDays(month, 4) };
    const type = one ? makeAct(database, end, actorOf(one.person, "entrepreneur", [one.id])) : keep;
    const told = toldOf(house, bought, one?.id ?? null);
    const { id: bill } = await type<{ id: string }>(cooperative, keepBill, told);
    await type(cooperative, submitBill, { bill });
    await makeAct(database, end, hands.director)(cooperative, validateBill, { bill });
    const payment = { paidOn: end, reference: `VIR ${reference}`, bills: [{ bill }] };
    await keep(cooperative, payBills, payment);
  }
}
