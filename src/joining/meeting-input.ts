import { z } from "zod";
import { civilDate, clock, shortText } from "../foundation/input.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { instantAt } from "../foundation/when.ts";
import { meetingModes } from "./meeting.ts";
import { refusals } from "./refusals.ts";

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

/** What is kept of what was typed: of a meeting on line its link, of another its site or else its address. */
export function meetingOf({ date, from, to, ...typed }: Typed) {
  const online = typed.mode === "online";
  return {
    ...typed,
    site: online ? null : typed.site,
    place: online || typed.site ? "" : typed.place,
    link: online ? typed.link : "",
    startsAt: instantAt(date, from),
    endsAt: instantAt(date, to),
  };
}

export function whyNotMeeting(
  typed: Typed,
  { now, siteKnown }: { now: Date; siteKnown: boolean },
): Refusal | null {
  if (instantAt(typed.date, typed.from) <= now) return refusals.inPast({}, "date");
  if (typed.to <= typed.from) return refusals.endsBeforeStart({}, "to");
  if (typed.mode === "online")
    return /^https:\/\/\S+$/.test(typed.link) ? null : refusals.linkMissing({}, "link");
  if (typed.site === null) return typed.place === "" ? refusals.placeMissing({}, "site") : null;
  return siteKnown ? null : refusals.unknownSite({}, "site");
}
