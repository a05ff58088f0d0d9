import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import type { Span } from "../occupancy/index.ts";

/** « 14:30 », and 24:00 for the end of a day. */
export const clock = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: "not-a-time" });

/** The day and the hours that the clock on the wall shows. */
export const slotShape = { date: civilDate(), from: clock(), to: clock() };
export type Slot = z.output<z.ZodObject<typeof slotShape>>;

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
