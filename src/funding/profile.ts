import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import { plain } from "../foundation/plain.ts";
import type { Gender, Status, Zone } from "./convention.ts";

/** What somebody was on a day; null is what their file does not say. */
export interface Profile {
  readonly on: CivilDate;
  readonly gender: Gender | null;
  readonly birthDate: CivilDate | null;
  readonly postcode: string | null;
  /** Whether they lived in each territory. */
  readonly zones: Readonly<Record<Zone, boolean | null>>;
  /** The benefit they received on that day. */
  readonly benefit: string | null;
  readonly status: Status;
  /** The stage of the journey at which they were. */
  readonly stage: string | null;
  /** The day on which their first contract as an entrepreneur began. */
  readonly firstOn: CivilDate | null;
}

/** Whole years on a day: who is born on a 29 February grows older on the 28th of other years. */
export function ageOn(birthDate: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return addMonths(birthDate, years * 12) <= on ? years : years - 1;
}

/** Whether a benefit is of that name, whatever its case: « RSA majoré » is a « RSA ». */
export const isBenefit = (benefit: string | null, name: string): boolean =>
  plain(benefit ?? "").includes(plain(name));

/** The bands of the age at entry: below 30 and from 55 on are those of European funds (R8.07). */
export const ageBands = ["under26", "from26", "from30", "from45", "from55", "unknown"] as const;
export type AgeBand = (typeof ageBands)[number];

export function ageBandOf({ birthDate, on }: Profile): AgeBand {
  if (birthDate === null) return "unknown";
  const age = ageOn(birthDate, on);
  if (age < 26) return "under26";
  if (age < 30) return "from26";
  if (age < 45) return "from30";
  return age < 55 ? "from45" : "from55";
}

/** The department of a postal code, of three figures overseas; null where none is known. */
export function departmentOf({ postcode }: Pick<Profile, "postcode">): string | null {
  const found = /^(9[78]\d|\d\d)/.exec(postcode ?? "");
  return found?.[1] ?? null;
}
