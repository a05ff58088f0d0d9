/** The people of the form: each line `members.N.person` with its contract; one without a person is none. */
export function membersOf(form: FormData): { person: string; contract: string; capeEndsOn: string | null }[] {
  const text = (name: string) => String(form.get(name) ?? "");
  return Array.from({ length: 20 }, (_, n) => `members.${n}`)
    .filter((line) => text(`${line}.person`) !== "")
    .map((line) => ({
      person: text(`${line}.person`),
      contract: text(`${line}.contract`),
      capeEndsOn: text(`${line}.capeEndsOn`) || null,
    }));
}
