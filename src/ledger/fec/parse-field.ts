import type { CivilDate } from "../../foundation/calendar.ts";
import { type Cents, largestCents } from "../../foundation/money.ts";

export type AmountFault = "decimalPoint" | "thousands" | "amountInvalid" | "amountTooLarge";

const amountForm = /^([+-]?)(\d+)(?:,(\d{0,2})0*)?([+-]?)$/;

/**
 * Reads an amount of a FEC into whole cents, or names what is wrong with it. R3.13: decimal comma, no
 * thousands separator, sign first or last; leading zeros and a plus are lawful. A blank amount is zero. More
 * than two decimals are read when they are zeros, since a hundredth of a cent cannot be posted.
 */
export function parseAmount(text: string): Cents | AmountFault {
  if (text === "" || text === "0,00" || text === "0") return 0n;
  const match = amountForm.exec(text);
  if (!match || (match[1] && match[4])) return faultOf(text);
  const cents = BigInt(`${match[2]}${(match[3] ?? "").padEnd(2, "0")}`);
  if (cents > largestCents) return "amountTooLarge";
  return match[1] === "-" || match[4] === "-" ? -cents : cents;
}

function faultOf(text: string): AmountFault {
  if (/^[+-]?[\d ,]*\.\d*[+-]?$/.test(text)) return "decimalPoint";
  if (/\d[\s\u00a0\u202f]+\d/.test(text) && /^[+\-\d\s,]+$/.test(text)) return "thousands";
  return "amountInvalid";
}

/** `123456n` is `1234,56`: what a FEC writes. */
export function formatAmount(cents: Cents): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** `31/12/2025`, as people write it. */
export const formatDay = (date: CivilDate): string => date.split("-").reverse().join("/");

/** Some packages write zeros for a date they do not have. */
export const isBlankDate = (text: string): boolean => text === "" || /^[0 /-]+$/.test(text);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
export const controlCharacters = /[\x00-\x1f\x7f-\x9f\ufeff]/g;
