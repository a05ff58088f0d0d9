import { parseAmount } from "../../design/parse-amount.ts";
import type { Language } from "../../foundation/words.ts";

/** From which end one starts: the net, the gross, or what one spends on it. */
export const wishKinds = ["net", "brut", "cout"] as const;
export type WishKind = (typeof wishKinds)[number];

const fields = { net: "netCents", brut: "grossCents", cout: "costCents" } as const;

/** The amount that the address asks about, if it asks about one. */
export function readWish(search: URLSearchParams, language: Language) {
  const kind = wishKinds.find((one) => one === search.get("depuis")) ?? "net";
  const typed = search.get("montant") ?? "";
  const slid = search.get("curseur");
  if (slid && /^\d{1,8}$/.test(slid)) return { wish: { grossCents: slid }, error: null };
  if (typed.trim() === "") return { wish: {}, error: null };
  const parsed = parseAmount(typed, language);
  if ("error" in parsed) return { wish: {}, error: parsed.error };
  const most = 10_000_000n;
  if (parsed.cents < 0n || parsed.cents > most) return { wish: {}, error: "too-large" as const };
  return { wish: { [fields[kind]]: String(parsed.cents) }, error: null };
}
