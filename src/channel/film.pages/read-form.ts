/** What a form says of a film. */
export function filmOf(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const day = (name: string) => text(name) || null;
  return {
    ...{ title: text("title"), summary: text("summary"), spoken: text("spoken"), licence: text("licence") },
    ...{
      recordedOn: day("recordedOn"),
      captionsDue: day("captionsDue"),
      comments: text("comments") || undefined,
      credits: text("credits"),
      mayDownload: form.has("mayDownload"),
    },
    activities: form.getAll("activities").map(String),
  };
}
