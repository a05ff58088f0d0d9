import type { Language } from "../foundation/words.ts";

/**
 * Figures and dates as people write them. Pure: the server and the browser give the same text, so a
 * page does not change when its script arrives. Amounts are whole cents; nothing here is a float.
 */
const NARROW = "\u202f";
const NO_BREAK = "\u00a0";
const MINUS = "\u2212";

type Marks = { group: string; decimal: string };
const marks = new Map<Language, Marks>();

function marksOf(language: Language): Marks {
  let found = marks.get(language);
  if (!found) {
    const parts = new Intl.NumberFormat(language).formatToParts(-1234567.8);
    const part = (type: string, otherwise: string) => parts.find((p) => p.type === type)?.value ?? otherwise;
    found = { group: part("group", NARROW), decimal: part("decimal", ",") };
    marks.set(language, found);
  }
  return found;
}

function grouped(digits: string, group: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, group);
}

export type CentsForm = {
  /** In a statement zero is a dash, so that the eye finds what moved. */
  zero?: "dash" | "digits";
  /** In a column whose head says €, the sign is left out of each line. */
  euro?: boolean;
};

/** 123456n → « 1 234,56 € » in French (narrow no-break spaces, true minus), “€1,234.56” in English. */
export function formatCents(cents: bigint, language: Language, form: CentsForm = {}): string {
  if (cents === 0n && form.zero === "dash") return "–";
  const { group, decimal } = marksOf(language);
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, "0");
  const number = grouped(digits.slice(0, -2), group) + decimal + digits.slice(-2);
  const sign = cents < 0n ? MINUS : "";
  if (form.euro === false) return sign + number;
  return language === "en" ? `${sign}€${number}` : `${sign}${number}${NO_BREAK}€`;
}

/** 550 basis points → « 5,5 % ». */
export function formatPercent(basisPoints: number, language: Language): string {
  const percent = formatQuantity(decimalOf(basisPoints), language);
  return language === "en" ? `${percent}%` : `${percent}${NARROW}%`;
}

function decimalOf(basisPoints: number): string {
  const digits = String(Math.abs(basisPoints)).padStart(3, "0");
  return `${basisPoints < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An exact decimal as the database writes it, "1234.500" → « 1 234,5 ». */
export function formatQuantity(decimal: string, language: Language): string {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!found) throw new Error(`not a decimal: ${decimal}`);
  const [, sign, whole = "", fraction = ""] = found;
  const kept = fraction.replace(/0+$/, "");
  const { group, decimal: mark } = marksOf(language);
  return `${sign ? MINUS : ""}${grouped(whole, group)}${kept ? mark + kept : ""}`;
}

export type DateForm = "long" | "short" | "month";

/** A civil date, "2026-11-23" → « 23 novembre 2026 », « 23/11/2026 » or « novembre 2026 ». */
export function formatDate(civil: string, language: Language, form: DateForm = "long"): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(civil);
  if (!found) throw new Error(`not a civil date: ${civil}`);
  const [, year = "", month = "", day = ""] = found;
  if (form === "short") return `${day}/${month}/${year}`;
  const noon = new Date(`${civil}T12:00:00Z`);
  const shape = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  const locale = language === "en" ? "en-GB" : language;
  const full = form === "month" ? shape : { ...shape, day: "numeric" as const };
  const text = new Intl.DateTimeFormat(locale, full).format(noon);
  // The first of the month is an ordinal in French, which Intl does not write.
  return language === "fr" && form === "long" ? text.replace(/^1 /, "1er ") : text;
}

/** The time of an instant on a clock in France, « 10:02 ». */
export function formatTime(instant: Date, language: Language): string {
  const shape = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "Europe/Paris" } as const;
  return new Intl.DateTimeFormat(language, shape).format(instant);
}
