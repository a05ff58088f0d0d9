import type { Absence } from "../absences/index.ts";
import { type CivilDate, lastOfMonth, type Month } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Employed } from "./employed.sql.ts";
import { type FixedPart, fixedPartIn } from "./fixed-part.ts";

export const anomalyNames = [
  "no-pay",
  "waiting-pay",
  "no-fixed",
  "under-fixed",
  "over-funds",
  "no-nir",
  "no-iban",
  "begins",
  "ends",
  "rate-changes",
  "suspended",
  "ill",
  "two-contracts",
  "booked",
] as const;
export type AnomalyName = (typeof anomalyNames)[number];

/** Something that somebody must look at before the pay is made, and where it is mended. */
export interface Anomaly {
  readonly name: AnomalyName;
  /** What the sentence says beside the name: amounts in cents, civil dates, numbers. */
  readonly told: Readonly<Record<string, string | number | bigint>>;
  readonly to: string | null;
  /** Nothing is wrong: it is to be known. */
  readonly calm: boolean;
}

/** The pay of one contract in a month, as it is asked of the payroll firm. */
export interface Variables extends Employed {
  readonly fixed: FixedPart;
  /** The validated pay, else the fixed part. */
  readonly dueCents: Cents;
  /** What of it is an advance on the variable part of the year (R1.21). */
  readonly advanceCents: Cents;
  readonly absences: readonly Absence[];
  /** Wages of the activity that are in the books of the month, but not by a payslip. */
  readonly otherwiseCents: Cents;
  readonly anomalies: readonly Anomaly[];
}

export interface Known {
  readonly month: Month;
  readonly absences: readonly Absence[];
  /** Whose files say a NIR, and a bank account. */
  readonly withNir: ReadonlySet<string>;
  readonly withIban: ReadonlySet<string>;
  /** The wages that payslips have put in the books, by activity. */
  readonly posted: ReadonlyMap<string, Cents>;
}

/** The variables of a month, contract by contract, each with what is to be looked at. */
export function variablesOf(employed: readonly Employed[], known: Known): Variables[] {
  const count = new Map<string, number>();
  for (const { person } of employed) count.set(person, (count.get(person) ?? 0) + 1);
  return employed.map((one) => {
    const fixed = fixedPartIn(known.month, one);
    const dueCents = one.validated ? (one.grossCents ?? 0n) : fixed.cents;
    const advanceCents = dueCents > fixed.cents ? dueCents - fixed.cents : 0n;
    const absences = known.absences.filter(({ contract }) => contract === one.contract);
    const several = (count.get(one.person) ?? 0) > 1;
    const posted = known.posted.get(one.activity ?? "") ?? 0n;
    const otherwiseCents = one.bookedCents > posted ? one.bookedCents - posted : 0n;
    const found = { ...one, fixed, dueCents, advanceCents, absences, otherwiseCents };
    return { ...found, anomalies: anomaliesOf(found, known, several) };
  });
}

type Found = Omit<Variables, "anomalies">;
type Told = Anomaly["told"];

const contractOf = ({ contract }: Found) => `/contrats/${contract}`;
const fileOf = ({ person }: Found) => `/personnes/${person}/dossier`;
const payOf = ({ proposal, activity, person }: Found, month: Month) => {
  if (proposal) return `/paie/propositions/${proposal}`;
  return `/paie?${new URLSearchParams({ activite: activity ?? "", personne: person, mois: month })}`;
};

function anomaliesOf(of: Found, known: Known, several: boolean): Anomaly[] {
  const { month } = known;
  const first = `${month}-01`;
  const last = lastOfMonth(first);
  const all: (Anomaly | null)[] = [];
  const add = (is: boolean, name: AnomalyName, to: string | null, told: Told = {}, calm = false) =>
    all.push(is ? { name, told, to, calm } : null);
  const inMonth = (on: CivilDate | null) => on !== null && on >= first && on <= last;
  const cesa = of.kind === "cesa";
  // The fixed part is due whatever happens: without it nothing would be paid.
  const unpaid = of.fixed.cents === 0n;
  add(cesa && !of.proposal, "no-pay", payOf(of, month), { cents: of.fixed.cents }, !unpaid);
  add(cesa && of.proposal !== null && !of.validated, "waiting-pay", payOf(of, month), {
    cents: of.grossCents ?? 0n,
  });
  add(!cesa && of.fixed.cents === 0n, "no-fixed", contractOf(of));
  add(of.dueCents < of.fixed.cents, "under-fixed", payOf(of, month), {
    cents: of.dueCents,
    fixed: of.fixed.cents,
  });
  const missing = overFunds(of);
  add(missing > 0n, "over-funds", payOf(of, month), { cents: missing });
  add(!known.withNir.has(of.person), "no-nir", fileOf(of));
  add(!known.withIban.has(of.person), "no-iban", fileOf(of));
  add(inMonth(of.since) && of.since !== first, "begins", contractOf(of), { date: of.since }, true);
  add(inMonth(of.until) && of.until !== last, "ends", contractOf(of), { date: of.until ?? "" }, true);
  add(of.fixed.stretches.length > 1, "rate-changes", contractOf(of), toldOf(of.fixed), true);
  add(of.suspended.length > 0, "suspended", contractOf(of), { date: of.suspended[0]?.from ?? "" });
  const ill = of.absences.find(({ kind }) => kind !== "paid-leave" && kind !== "family-event");
  add(ill !== undefined, "ill", "/absences", { from: ill?.from ?? "", to: ill?.to ?? "" });
  add(several, "two-contracts", `/contrats?person=${of.person}`);
  add(of.otherwiseCents > 0n, "booked", `/activites/${of.activity}`, { cents: of.otherwiseCents }, true);
  return all.filter((one) => one !== null);
}

/** By how much the cost of a pay that the books do not hold yet exceeds what its activity has. */
function overFunds({ validated, costCents, fundsCents, bookedCents }: Found): Cents {
  if (!validated || costCents === null || fundsCents === null || bookedCents > 0n) return 0n;
  const left = fundsCents > 0n ? fundsCents : 0n;
  return costCents > left ? costCents - left : 0n;
}

/** An amount that changes on the way: from what, to what, when, for how many days. */
function toldOf({ stretches, cents }: FixedPart): Told {
  const [before, after] = stretches.slice(-2);
  return {
    before: before?.cents ?? 0n,
    after: after?.cents ?? 0n,
    date: after?.from ?? "",
    cents,
    days: before?.days ?? 0,
    rest: after?.days ?? 0,
  };
}
