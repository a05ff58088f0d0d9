/** What the form of an interview says. */
export function interviewFrom(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  return {
    ...{ heldOn: text("heldOn"), minutes: text("minutes"), mode: text("mode"), kind: text("kind") },
    ...{ subject: text("subject"), summary: text("summary") },
  };
}
