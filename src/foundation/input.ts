import { z } from "zod";
import { isCivilDate } from "./calendar.ts";
import { largestCents } from "./money.ts";
import type { Refusal } from "./refusal.ts";
import { refusals } from "./refusals.ts";
import type { Language } from "./words.ts";

/** Shapes shared by inputs. Each also gives its JSON Schema, so they stay within what JSON can say. */
export const civilDate = () =>
  z
    .string()
    .refine(isCivilDate, { error: "not-a-date" })
    .meta({ format: "date", examples: ["2026-11-23"] });

/** « 14:30 », as the clock on the wall shows it. */
export const clock = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "not-a-time" });

export const month = () => z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: "not-a-month" });

/** Whole cents, from a JSON integer or the text of one; as bigint inside. */
export const cents = () =>
  z
    .union([z.int(), z.string().regex(/^-?\d{1,14}$/), z.bigint()], { error: "not-an-amount" })
    .transform((value) => BigInt(value))
    .refine((value) => value <= largestCents && value >= -largestCents, { error: "too-large" })
    .meta({ type: "integer", description: "whole cents" });

export const shortText = (max = 120) =>
  z.string().trim().min(1, { error: "empty" }).max(max, { error: "too-long" });

const reasons: Record<string, { fr: string; en: string }> = {
  "not-a-date": { fr: "ce n’est pas une date du calendrier.", en: "this is not a date of the calendar." },
  "not-a-month": { fr: "écrivez le mois sous la forme 2026-11.", en: "write the month like 2026-11." },
  "not-an-amount": {
    fr: "écrivez un montant comme 1 234,56.",
    en: "write an amount like 1,234.56.",
  },
  "Invalid UUID": { fr: "cet élément n’existe pas ici.", en: "this element does not exist here." },
  "too-large": {
    fr: "ce montant dépasse 99 999 999 999,99 €.",
    en: "this amount exceeds 99,999,999,999.99 €.",
  },
  "bad-quantity": {
    fr: "une quantité va de 0,001 à 999 999,999.",
    en: "a quantity goes from 0.001 to 999,999.999.",
  },
  "not-an-email": {
    fr: "écrivez une adresse comme nom@exemple.fr.",
    en: "write an address like name@example.com.",
  },
  "not-a-postcode": { fr: "un code postal a cinq chiffres.", en: "a postcode has five digits." },
  "not-chosen": { fr: "choisissez une réponse.", en: "choose an answer." },
  "not-a-time": { fr: "écrivez l’heure comme 14:30.", en: "write the time like 14:30." },
  "not-a-code": { fr: "douze lettres ou chiffres au plus.", en: "twelve letters or figures at most." },
  "not-seats": { fr: "de 1 à 500 places.", en: "from 1 to 500 seats." },
  "not-places": { fr: "de 2 à 200 places, ou rien.", en: "from 2 to 200 places, or nothing." },
  "too-large-count": { fr: "ce nombre est trop grand.", en: "this number is too large." },
  "not-an-address": {
    fr: "écrivez une adresse qui commence par https://.",
    en: "write an address that begins with https://.",
  },
  "not-a-link": {
    fr: "écrivez une adresse qui commence par https://, ou une page d’ici qui commence par /.",
    en: "write an address that begins with https://, or a page of here that begins with /.",
  },
  "not-a-slug": {
    fr: "des lettres sans accent, des chiffres et des tirets : qui-sommes-nous.",
    en: "letters without accents, figures and hyphens: who-we-are.",
  },
  "not-a-count": { fr: "écrivez un nombre entier.", en: "write a whole number." },
  nobody: { fr: "choisissez au moins une personne.", en: "choose at least one person." },
  "too-short": { fr: "ce texte est trop court.", en: "this text is too short." },
  empty: { fr: "ce champ est obligatoire.", en: "this field is required." },
  "too-long": { fr: "ce texte est trop long.", en: "this text is too long." },
  missing: { fr: "ce champ est obligatoire.", en: "this field is required." },
  other: { fr: "cette valeur n'est pas acceptée ici.", en: "this value is not accepted here." },
};

type Parsed<T> = { ok: true; input: T } | { ok: false; refusal: Refusal };

/** Parses an input; the first fault becomes a refusal that names its field in the person's language. */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  language: Language,
): Parsed<z.output<Schema>> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, input: parsed.data };
  const [first] = parsed.error.issues.map((issue) => faultOf(issue, raw, language));
  const { field = "?", reason = "" } = first ?? {};
  return { ok: false, refusal: refusals.badInput({ field, reason }, field) };
}

/**
 * Every fault of an input by its field, the first of each: a form that people fill in once says all of them.
 */
export function faultsOf(schema: z.ZodType, raw: unknown, language: Language): Record<string, string> {
  const told: Record<string, string> = {};
  for (const issue of schema.safeParse(raw).error?.issues ?? []) {
    const { field, reason } = faultOf(issue, raw, language);
    told[field] ??= reason.charAt(0).toUpperCase() + reason.slice(1);
  }
  return told;
}

type Fault = { field: string; reason: string };

function faultOf(issue: z.core.$ZodIssue, raw: unknown, language: Language): Fault {
  const field = issue.path.map(String).join(".") || "?";
  const value = valueAt(raw, issue.path);
  const missing = issue.code === "invalid_type" && value === undefined;
  const unchosen = issue.message === "Invalid UUID" && value === "";
  const name = missing ? "missing" : unchosen ? "not-chosen" : (issue.message ?? "other");
  const reason = reasons[name] ?? reasons.other;
  return { field, reason: (language === "en" ? reason?.en : reason?.fr) ?? "" };
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = raw;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}
