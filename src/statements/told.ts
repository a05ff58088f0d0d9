import { formatCents } from "../design/format.ts";
import { type Language, say } from "../foundation/words.ts";
import type { Totals } from "./statement.ts";
import { words } from "./words.ts";

export type Who = "youHave" | "itHas" | "theyHave" | "houseHas";

/** The result in one sentence, and what it leaves in another: what came to nothing is not named. */
export function toldOf(totals: Totals, who: Who, language: Language): { sentence: string; leaves: string } {
  const { salesCents, incomeCents, spentCents, contributionCents, payCents, resultCents } = totals;
  const told = (word: typeof words.billed, cents: bigint) =>
    say(word, language, { amount: formatCents(cents, language) });
  const did = [
    told(words.billed, salesCents),
    ...(incomeCents === salesCents ? [] : [told(words.received, incomeCents - salesCents)]),
    ...(spentCents === 0n ? [] : [told(words.spent, spentCents)]),
    ...(contributionCents === 0n ? [] : [told(words.gave, contributionCents)]),
  ];
  const list =
    did.length > 1 ? `${did.slice(0, -1).join(", ")} ${say(words.and, language)} ${did.at(-1)}` : did[0];
  const pay = payCents === 0n ? "" : `${language === "fr" ? " ;" : ";"} ${told(words.payCost, payCents)}`;
  return { sentence: `${say(words[who], language)} ${list}${pay}.`, leaves: leavesOf(resultCents, language) };
}

function leavesOf(resultCents: bigint, language: Language): string {
  const amount = formatCents(resultCents < 0n ? -resultCents : resultCents, language);
  if (resultCents === 0n) return say(words.evenly, language);
  return say(resultCents > 0n ? words.left : words.missing, language, { amount });
}
