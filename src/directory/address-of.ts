import { listed } from "./profile.ts";
import type { SearchInput } from "./search.ts";

/** The address of a search; nothing that holds anyway is in it. */
export function addressOf(input: SearchInput, at = "/annuaire"): string {
  const search = new URLSearchParams();
  if (input.q) search.set("q", input.q);
  for (const field of listed) for (const label of input[field]) search.append(field, label);
  if (input.available) search.set("available", "1");
  if (input.wide) search.set("wide", "1");
  const query = search.toString();
  return query ? `${at}?${query}` : at;
}
