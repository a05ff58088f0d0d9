import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { meetingModes } from "./meeting.ts";
import { refusals } from "./refusals.ts";

const clock = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "not-a-time" });

/** A meeting as it is typed: its day and hours as the clock on the wall shows them. */
export const meetingShape = {
  title: shortText(120),
  date: civilDate(),
  from: clock(),
  to: clock(),
  mode: z.enum(meetingModes, { error: "not-chosen" }),
  site: z.uuid().nullable().default(null),
  place: z.string().trim().max(200, { error: "too-long" }).default(""),
  link: z.string().trim().max(400, { error: "too-long" }).default(""),
  seats: z.coerce.number().int().min(1, { error: "not-seats" }).max(500, { error: "not-seats" }),
  note: z.string().trim().max(1000, { error: "too-long" }).default(""),
};
type Typed = z.output<z.ZodObject<typeof meetingShape>>;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
export const instantOf = (date: string, time: string): Date =>
  firstInstantOf({ date, minute: minuteOf(time) });

/** What is kept of what was typed: of a meeting on line its link, of another its site or else its address. */
export function meetingOf({ date, from, to, ...typed }: Typed) {
  const online = typed.mode === "online";
  return {
    ...typed,
    site: online ? null : typed.site,
    place: online || typed.site ? "" : typed.place,
    link: online ? typed.link : "",
    startsAt: instantOf(date, from),
    endsAt: instantOf(date, to),
  };
}

export function whyNotMeeting(
  typed: Typed,
  { now, siteKnown }: { now: Date; siteKnown: boolean },
): Refusal | null {
  if (instantOf(typed.date, typed.from) <= now) return refusals.inPast({}, "date");
  if (typed.to <= typed.from) return refusals.endsBeforeStart({}, "to");
  if (typed.mode === "online")
    return /^https:\/\/\S+$/.test(typed.link) ? null : refusals.linkMissing({}, "link");
  if (typed.site === null) return typed.place === "" ? refusals.placeMissing({}, "site") : null;
  return siteKnown ? null : refusals.unknownSite({}, "site");
}
