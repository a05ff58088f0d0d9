import type { CivilDate } from "../foundation/calendar.ts";

/** Hours of a weekday in which an adviser receives, and the site where they then are. */
export interface WeeklyHours {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly site: string | null;
}

export const exceptionKinds = ["more", "none", "leave"] as const;

/** Days unlike their week: more hours, none, leave. */
export interface DayException {
  readonly id: string;
  readonly kind: (typeof exceptionKinds)[number];
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
  readonly fromMinute: number | null;
  readonly toMinute: number | null;
  readonly site: string | null;
}
