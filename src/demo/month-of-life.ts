import { addDays, type CivilDate, lastOfMonth } from "../foundation/calendar.ts";
import { type Cents, shareOf } from "../foundation/money.ts";
import { credit, debit, type NewEntry } from "../ledger/index.ts";
import type { Chance } from "./chance.ts";
import type { PlannedActivity } from "./plan.ts";

const chargesOf = ["606300", "606400", "613500", "622600", "623000", "625100", "626000"] as const;
const suppliers = [
  { code: "F001", label: "Papeterie du Pont neuf" },
  { code: "F002", label: "Télécoms de l'Adour" },
  { code: "F003", label: "Quincaillerie Lamarque" },
  { code: "F004", label: "Garage des Barthes" },
] as const;
export const demoSuppliers: readonly { code: string; label: string }[] = suppliers;

/** What an activity buys in a month, paid in the month: D 6 and 445660, C 401; then D 401, C 512. */
export function purchasesOf(
  chance: Chance,
  activity: string,
  month: CivilDate,
  salesCents: Cents,
): NewEntry[] {
  return Array.from({ length: chance.between(0, 2) }, (_, i): NewEntry[] => {
    const supplier = chance.pick(suppliers);
    const netCents = 2_500n + (salesCents * BigInt(chance.between(2, 9))) / 100n;
    const vatCents = shareOf(netCents, 2000);
    const date = addDays(month, chance.between(1, 14));
    const documentRef = `${supplier.code}-${date.replaceAll("-", "")}-${i + 1}`;
    const third = { thirdParty: supplier.code, activity };
    const due = debit("401000", netCents + vatCents, third);
    return [
      {
        journal: "AC",
        date,
        documentRef,
        label: supplier.label,
        lines: [
          debit(chance.pick(chargesOf), netCents, { activity }),
          debit("445660", vatCents, { activity }),
          credit("401000", netCents + vatCents, third),
        ],
      },
      {
        journal: "BQ",
        date: addDays(date, 12),
        documentRef,
        label: `Règlement ${supplier.label}`,
        lines: [due, credit("512000", netCents + vatCents, { activity })],
      },
    ];
  }).flat();
}

/** Pay of an activity at the end of a month (R3.23), paid at once: net 421, contributions 431. */
export function payOf(
  activity: PlannedActivity & { readonly party: string },
  id: string,
  month: CivilDate,
  earnedCents: Cents,
): NewEntry[] {
  const share = { struggling: 104n, starting: 30n, thriving: 79n, steady: 70n, paused: 72n }[activity.temper];
  const costCents = (earnedCents * share) / 100n;
  if (activity.contract === "cape" || costCents < 20_000n) return [];
  const grossCents = (costCents * 100n) / 128n;
  const netCents = (grossCents * 78n) / 100n;
  const date = lastOfMonth(month);
  const third = { thirdParty: activity.party, activity: id };
  const documentRef = `PAIE-${month.slice(0, 7)}-${activity.code}`;
  const person = `${activity.givenName} ${activity.familyName}`;
  return [
    {
      journal: "PA",
      date,
      documentRef,
      label: `Paie ${month.slice(0, 7)} ${person}`,
      lines: [
        debit("641000", grossCents, { activity: id }),
        debit("645000", costCents - grossCents, { activity: id }),
        credit("421000", netCents, third),
        credit("431000", costCents - netCents, { activity: id }),
      ],
    },
    {
      journal: "BQ",
      date,
      documentRef,
      label: `Virement paie ${person}`,
      lines: [
        debit("421000", netCents, third),
        debit("431000", costCents - netCents, { activity: id }),
        credit("512000", costCents, { activity: id }),
      ],
    },
  ];
}

/** The support team's own month: rent, salaries, and what the funders pay. */
export function houseMonth(month: CivilDate, activities: number): NewEntry[] {
  const date = addDays(month, 4);
  const scale = BigInt(activities) * 100n;
  const bank = (label: string, account: string, cents: Cents): NewEntry => ({
    journal: "BQ",
    date,
    documentRef: `BQ-${month.slice(0, 7)}`,
    label,
    lines: [debit(account, cents), credit("512000", cents)],
  });
  return [
    bank("Loyers des sites", "613200", 60n * scale),
    bank("Salaires de l'équipe d'appui", "641000", 270n * scale),
    bank("Charges sociales de l'équipe d'appui", "645000", 110n * scale),
    {
      journal: "BQ",
      date,
      documentRef: `SUBV-${month.slice(0, 7)}`,
      label: "Convention d'accompagnement, acompte",
      lines: [debit("512000", 120n * scale), credit("740000", 120n * scale)],
    },
  ];
}
