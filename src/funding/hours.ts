import type { CivilDate } from "../foundation/calendar.ts";

/** Hours of support as an adviser recorded them; `convention` pays them, or nobody does. */
export interface Hours {
  readonly id: string;
  readonly adviser: string;
  readonly adviserName: string;
  readonly convention: string | null;
  readonly conventionName: string | null;
  readonly appointment: string | null;
  readonly day: CivilDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly minutes: number;
  readonly theme: string;
  readonly reason: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly withdrawnFor: string | null;
}

/** 95 → « 1 h 35 », its spaces unbreakable; 60 → « 1 h ». Page, sheet and report say the same. */
export function duration(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}\u00a0h${rest === 0 ? "" : `\u00a0${String(rest).padStart(2, "0")}`}`;
}

/** Hundredths of an hour, for files that compute: 95 minutes are 1,58. */
export const hundredths = (minutes: number): bigint => BigInt(Math.round((minutes * 100) / 60));
