import { parseAmount } from "../../design/parse-amount.ts";
import { type Language, say } from "../../foundation/words.ts";
import { words } from "../words.ts";

/** The shares of a form, in percent, as basis points; « 33,33 » is 3 333. What is none is said beside it. */
export function readShares(form: FormData, language: Language) {
  const parts: { person: string; shareBp: number }[] = [];
  const errors: Record<string, string> = {};
  for (const [name, value] of form) {
    const person = /^share\.(.+)$/.exec(name)?.[1];
    if (!person) continue;
    const share = parseAmount(String(value).replace("%", ""), language);
    const shareBp = "cents" in share ? Number(share.cents) : 0;
    if (shareBp < 1 || shareBp > 10_000) errors[name] = say(words.badShare, language);
    parts.push({ person, shareBp });
  }
  return Object.keys(errors).length > 0 ? { errors } : { parts };
}
