/** What the form of a meeting sends, as its operations take it. */
export function meetingTyped(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const names = ["title", "date", "from", "to", "mode", "place", "link", "seats", "note"] as const;
  return {
    ...Object.fromEntries(names.map((name) => [name, text(name)])),
    site: text("site") || null,
  };
}
