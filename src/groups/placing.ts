import { z } from "zod";
import { isSite } from "../activities/index.ts";
import { civilDate, clock } from "../foundation/input.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { instantAt } from "../foundation/when.ts";
import type { InGroup } from "./group.ts";
import { modes, type Placing } from "./meeting.ts";
import { refusals } from "./refusals.ts";

/** When and where as it is typed: the day and the hours that the clock on the wall shows. */
export const placingShape = {
  date: civilDate(),
  from: clock(),
  to: clock(),
  mode: z.enum(modes, { error: "not-chosen" }),
  site: z.uuid().nullable().default(null),
  place: z.string().trim().max(200, { error: "too-long" }).default(""),
};
export type TypedPlacing = z.output<z.ZodObject<typeof placingShape>>;

/** What is kept of it: by video alone there is no place, and a site has its own address. */
export function placingOf({ date, from, to, mode, site, place }: TypedPlacing): Placing {
  const away = mode === "video";
  return {
    startsAt: instantAt(date, from),
    endsAt: instantAt(date, to),
    mode,
    site: away ? null : site,
    place: away || site ? "" : place,
  };
}

export async function areSites({ db, cooperative }: Scene, typed: readonly TypedPlacing[]): Promise<boolean> {
  for (const site of new Set(typed.flatMap(({ site }) => site ?? [])))
    if (!(await isSite(db, cooperative, site))) return false;
  return true;
}

type Known = Pick<InGroup, "group"> & { readonly now: Date; readonly sitesKnown: boolean };

/** Why nobody can meet then and there, or null. */
export function whyNotPlacing(typed: TypedPlacing, { group, now, sitesKnown }: Known): Refusal | null {
  const { startsAt, endsAt, mode, site, place } = placingOf(typed);
  if (startsAt <= now) return refusals.inPast({}, "date");
  if (endsAt <= startsAt) return refusals.endsBefore({}, "to");
  if (endsAt.getTime() - startsAt.getTime() > 12 * 3_600_000) return refusals.tooLong({}, "to");
  if (typed.date > group.endsOn) return refusals.afterEnd({ date: group.endsOn }, "date");
  if (mode !== "video" && !site && !place) return refusals.placeMissing({}, "place");
  return sitesKnown ? null : refusals.unknownSite({}, "site");
}
