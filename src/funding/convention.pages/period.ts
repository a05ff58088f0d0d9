/** The days between which a report is asked, by its address: none where it says nothing. */
export function periodOf(request: Request): { from?: string; to?: string } {
  const search = new URL(request.url).searchParams;
  const [from, to] = [search.get("from"), search.get("to")];
  return { ...(from && { from }), ...(to && { to }) };
}
