import type { CivilDate } from "../foundation/calendar.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import type { Span } from "../occupancy/index.ts";

/** The day and the hours that the clock on the wall shows; 24:00 ends a day. */
export interface Slot {
  readonly date: CivilDate;
  readonly from: string;
  readonly to: string;
}

export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** 9:00 stays 9:00 on both sides of a clock change: the instants follow the clock of the house. */
export const spanOf = ({ date, from, to }: Slot): Span => ({
  from: firstInstantOf({ date, minute: minuteOf(from) }),
  to: firstInstantOf({ date, minute: minuteOf(to) }),
});

const minuteMs = 60_000;

export const minutesIn = ({ from, to }: Span): number => (to.getTime() - from.getTime()) / minuteMs;

/** A slot with what is blocked before and after it. */
export const widened = ({ from, to }: Span, before: number, after: number): Span => ({
  from: new Date(from.getTime() - before * minuteMs),
  to: new Date(to.getTime() + after * minuteMs),
});

export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
