import { z } from "zod";
import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { secret } from "../foundation/secret.ts";
import { availabilities, heards, sectors, situations } from "./candidate.ts";
import { refusals } from "./refusals.ts";

const chosen = <const Among extends readonly [string, ...string[]]>(among: Among) =>
  z.enum(among, { error: "not-chosen" });
const atMost = (max: number) => z.string().trim().max(max, { error: "too-long" });

/** Who somebody is: kept out of the audit, which is never erased. */
export const identity = {
  givenName: secret(shortText(80)),
  familyName: secret(shortText(80)),
};

export const contact = {
  email: secret(
    z
      .email({ error: "not-an-email" })
      .max(120, { error: "too-long" })
      .transform((email) => email.toLowerCase()),
  ),
  phone: secret(atMost(30).default("")),
};

export const address = {
  street: secret(atMost(120).default("")),
  postcode: secret(
    z
      .string()
      .trim()
      .regex(/^\d{5}$/, { error: "not-a-postcode" }),
  ),
  town: secret(shortText(60)),
};

export const birth = { birthDate: secret(civilDate().nullable().default(null)) };

export const origin = {
  heard: chosen(heards),
  prescriber: z.uuid().nullable().default(null),
};

export const consents = { keeps: z.boolean(), recognises: z.boolean() };

export const project = {
  told: secret(shortText(4000)),
  referrer: secret(atMost(120).default("")),
  sector: chosen(sectors),
  situation: chosen(situations),
  availability: chosen(availabilities),
};

/** A birth date that nobody who joins can have (R9.09: from 16 on). */
export function whyNotBorn(birthDate: CivilDate | null, today: CivilDate): Refusal | null {
  if (birthDate === null) return null;
  if (birthDate > today) return refusals.bornInFuture({}, "birthDate");
  if (addMonths(birthDate, 16 * 12) > today) return refusals.tooYoung({}, "birthDate");
  return addMonths(birthDate, 110 * 12) < today ? refusals.tooOld({}, "birthDate") : null;
}

/** Who sent somebody counts only where somebody did, and while they are in the list. */
export function whyNotSent(
  { heard, prescriber }: { heard: string; prescriber: string | null },
  known: { retired: boolean } | null,
): Refusal | null {
  const fine = prescriber === null || heard !== "prescriber" || (known !== null && !known.retired);
  return fine ? null : refusals.unknownPrescriber({}, "prescriber");
}
