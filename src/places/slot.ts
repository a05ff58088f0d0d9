import type { CivilDate } from "../foundation/calendar.ts";
import { instantAt } from "../foundation/when.ts";
import type { Span } from "../occupancy/index.ts";

/** The day and the hours that the clock on the wall shows; 24:00 ends a day. */
export interface Slot {
  readonly date: CivilDate;
  readonly from: string;
  readonly to: string;
}

/** 9:00 stays 9:00 on both sides of a clock change: the instants follow the clock of the house. */
export const spanOf = ({ date, from, to }: Slot): Span => ({
  from: instantAt(date, from),
  to: instantAt(date, to),
});

const minuteMs = 60_000;

export const minutesIn = ({ from, to }: Span): number => (to.getTime() - from.getTime()) / minuteMs;

/** A slot with what is blocked before and after it. */
export const widened = ({ from, to }: Span, before: number, after: number): Span => ({
  from: new Date(from.getTime() - before * minuteMs),
  to: new Date(to.getTime() + after * minuteMs),
});

export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
