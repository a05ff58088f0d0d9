import { listed } from "../profile.ts";

/** What the address of a search asks for. */
export function askedIn(search: URLSearchParams) {
  const terms = Object.fromEntries(listed.map((field) => [field, search.getAll(field).filter(Boolean)]));
  const flag = (name: string) => (search.get(name) ? true : undefined);
  return { q: search.get("q") ?? undefined, ...terms, available: flag("available"), wide: flag("wide") };
}
