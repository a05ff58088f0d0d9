import type { CivilDate } from "../foundation/calendar.ts";
import { addDays } from "../foundation/calendar.ts";

export const absenceKinds = [
  "paid-leave",
  "unpaid-leave",
  "family-event",
  "sickness",
  "work-accident",
  "maternity",
  "paternity",
  "other",
] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

interface KindRule {
  /** Where the law says it. */
  readonly source: string;
  /** A right: it is proved, not granted, and not refused once it is proved. */
  readonly right: boolean;
  /** Approved only with its paper. */
  readonly proved: boolean;
  /** May begin or end at noon. */
  readonly halves: boolean;
  /** Its reason is health: an adviser reads that somebody is away, not why. */
  readonly health: boolean;
}

const rule = (source: string, is: Partial<Omit<KindRule, "source">> = {}): KindRule => ({
  ...{ source, right: false, proved: false, halves: false, health: false },
  ...is,
});

/** What each kind of absence asks for (Code du travail, Code de la sécurité sociale). */
export const kindRules: Readonly<Record<AbsenceKind, KindRule>> = {
  "paid-leave": rule("C. trav. art. L3141-1", { halves: true }),
  "unpaid-leave": rule("C. trav. art. L1121-1, accord des parties", { halves: true }),
  "family-event": rule("C. trav. art. L3142-1", { right: true, proved: true }),
  sickness: rule("CSS art. L321-2", { right: true, proved: true, health: true }),
  "work-accident": rule("CSS art. L441-1", { right: true, proved: true, health: true }),
  maternity: rule("C. trav. art. L1225-17", { right: true, proved: true, health: true }),
  paternity: rule("C. trav. art. L1225-35", { right: true, proved: true }),
  other: rule("", { halves: true }),
};

/** Days off for what happens in a family, in working days (C. trav. art. L3142-1, L3142-4). */
export const familyEvents = {
  marriage: 4,
  "child-marriage": 1,
  birth: 3,
  "child-illness": 5,
  "child-death": 14,
  "adult-child-death": 12,
  "partner-death": 3,
  "relative-death": 3,
} as const;
export type FamilyEvent = keyof typeof familyEvents;
export const familyEventNames = Object.keys(familyEvents) as [FamilyEvent, ...FamilyEvent[]];

/** Weeks before and after a birth (C. trav. art. L1225-17 to L1225-19), by who is born. */
const birthWeeks = {
  first: { before: 6, after: 10 },
  third: { before: 8, after: 18 },
  twins: { before: 12, after: 22 },
  triplets: { before: 24, after: 22 },
} as const;
export type Births = keyof typeof birthWeeks;
export const birthNames = Object.keys(birthWeeks) as [Births, ...Births[]];

/** Two weeks before and four after, where a doctor asks for them (L1225-21); three that may be moved. */
const moreBefore = 14;
const moreAfter = 28;
const moved = 21;

/** The days of a maternity leave as the law has them: the day of the birth is the first of those after. */
export const maternityOf = (birthOn: CivilDate, births: Births): { from: CivilDate; to: CivilDate } => ({
  from: addDays(birthOn, -7 * birthWeeks[births].before),
  to: addDays(birthOn, 7 * birthWeeks[births].after - 1),
});

/** The earliest and the latest a maternity leave may reach. */
export function maternityReach(birthOn: CivilDate, births: Births) {
  const { from, to } = maternityOf(birthOn, births);
  return { from: addDays(from, -moreBefore), to: addDays(to, moreAfter + moved) };
}

/** Eight weeks off, six of them after the birth, whatever is asked (L1225-29). */
export const maternityLeast = (birthOn: CivilDate): { from: CivilDate; to: CivilDate } => ({
  from: addDays(birthOn, -14),
  to: addDays(birthOn, 41),
});

/** Calendar days of a paternity leave, beside the three of the birth (L1225-35), within six months. */
export const paternityDays = (births: Births): number =>
  births === "twins" || births === "triplets" ? 32 : 25;
