import type { Language } from "../foundation/words.ts";

/** Why an amount was not understood; the field says it in a sentence (words.ts). */
export type AmountError = "empty" | "unreadable" | "ambiguous" | "too-precise" | "too-large";
export type ParsedAmount = { cents: bigint } | { error: AmountError };

/** Beyond a thousand billion euros a figure is a slip of the keyboard. */
const LARGEST_CENTS = 99_999_999_999_999n;

/**
 * What a person typed or pasted, as whole cents: « 1 234,56 », "1,234.56", "1.234,56 €", "-12".
 *
 * One mark followed by three digits ("1.234") is a thousand to some and a fraction to others. An amount
 * wrong by a factor of a thousand is the worst reading, so it is refused, except the English comma.
 */
export function parseAmount(text: string, language: Language): ParsedAmount {
  const bare = text.replace(/[\s\u00a0\u202f'’€]/g, "").replace(/^[\u2212–]/, "-");
  if (bare === "") return { error: "empty" };
  const shape = /^(-?)((?:\d+[.,])*\d+|\d*[.,]\d+|\d+[.,])$/.exec(bare);
  if (!shape) return { error: "unreadable" };
  const split = splitAtDecimal(shape[2] ?? "", language);
  if ("error" in split) return split;
  const cents = BigInt(split.whole || "0") * 100n + BigInt(split.fraction.padEnd(2, "0"));
  if (cents > LARGEST_CENTS) return { error: "too-large" };
  return { cents: shape[1] ? -cents : cents };
}

function splitAtDecimal(
  number: string,
  language: Language,
): { whole: string; fraction: string } | { error: AmountError } {
  const last = Math.max(number.lastIndexOf("."), number.lastIndexOf(","));
  if (last < 0) return { whole: number, fraction: "" };
  const mark = number[last] ?? "";
  const other = mark === "." ? "," : ".";
  const head = number.slice(0, last);
  const fraction = number.slice(last + 1);
  if (head.includes(mark)) {
    return head.includes(other) || !groupsWell(number, mark)
      ? { error: "unreadable" }
      : { whole: number.replaceAll(mark, ""), fraction: "" };
  }
  if (head.includes(other) && !groupsWell(head, other)) return { error: "unreadable" };
  if (fraction.length <= 2) return { whole: head.replaceAll(other, ""), fraction };
  if (head.includes(other) || fraction.length > 3) return { error: "too-precise" };
  if (mark === "," && language === "en" && /^[1-9]\d{0,2}$/.test(head)) {
    return { whole: head + fraction, fraction: "" };
  }
  return { error: "ambiguous" };
}

/** Thousands are told apart by threes, or it is no number. */
function groupsWell(number: string, mark: string): boolean {
  const [first = "", ...others] = number.split(mark);
  return /^\d{1,3}$/.test(first) && others.every((group) => /^\d{3}$/.test(group));
}
