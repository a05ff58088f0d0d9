/**
 * A list's filters, sort and page live in its address, so that Back works and a link can be sent.
 * `tri` names the column, `sens` the direction, `page` counts from 1.
 */
export type Sort = { key: string; direction: "asc" | "desc" };

export function sortOf(search: URLSearchParams, sortable: readonly string[], otherwise: Sort): Sort {
  const key = search.get("tri");
  if (key === null || !sortable.includes(key)) return otherwise;
  return { key, direction: search.get("sens") === "desc" ? "desc" : "asc" };
}

/** The page asked for, 1 when the address says nothing that counts. */
export function pageOf(search: URLSearchParams): number {
  const page = search.get("page") ?? "1";
  return /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1;
}

/** The address of the same list sorted by that column; by the same column again, the other way round. */
export function sortAddress(search: URLSearchParams, key: string, current: Sort): string {
  const again = current.key === key && current.direction === "asc";
  return address(search, { tri: key, sens: again ? "desc" : "asc", page: null });
}

export function pageAddress(search: URLSearchParams, page: number): string {
  return address(search, { page: page === 1 ? null : String(page) });
}

function address(search: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return `?${next}`;
}

/** The files of a list, with the filters of its address and without its page. */
export function filesOf(list: string, search: URLSearchParams): { CSV: string; XLSX: string } {
  const of = (format: string) =>
    `/listes/${list}${address(search, { format, page: null, tri: null, sens: null })}`;
  return { CSV: of("csv"), XLSX: of("xlsx") };
}
