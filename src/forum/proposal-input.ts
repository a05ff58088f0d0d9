import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Edition, Track } from "./edition.ts";
import { wishes } from "./proposal.ts";
import { refusals } from "./refusals.ts";

const atMost = (max: number) => z.string().trim().max(max, { error: "too-long" }).default("");
const count = (least: number, most: number) =>
  z.coerce
    .number({ error: "not-a-count" })
    .int({ error: "not-a-count" })
    .min(least, { error: "not-a-count" })
    .max(most, { error: "too-large-count" });

/** A proposal as it is typed; a draft needs no more than a title. */
export const proposalShape = {
  title: shortText(120),
  about: atMost(4000),
  notes: atMost(2000),
  track: z.uuid().nullable().default(null),
  minutes: count(15, 480).default(60),
  form: z.enum(wishes, { error: "not-chosen" }).default("either"),
  expected: count(1, 1000).default(15),
  answers: z.array(atMost(1000)).max(5).default([]),
  /** The need of members that it answers. */
  need: z.uuid().nullable().default(null),
};

/** Why it is not as it is typed, or null. */
export function whyNotWorded(
  typed: { track: string | null; form: string; need: string | null },
  known: { edition: Edition; tracks: readonly Track[]; needKnown: boolean },
): Refusal | null {
  if (typed.track && !known.tracks.some(({ id }) => id === typed.track))
    return refusals.unknownTrack({}, "track");
  if (typed.form === "site" && known.edition.form === "online") return refusals.onlineOnly({}, "form");
  if (typed.form === "online" && known.edition.form === "site") return refusals.siteOnly({}, "form");
  return known.needKnown ? null : refusals.unknownNeed({}, "need");
}
