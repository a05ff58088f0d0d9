/** The people of the form: each field `members.N.person`; one left empty is none. */
export function membersOf(form: FormData): { person: string }[] {
  return Array.from({ length: 20 }, (_, n) => String(form.get(`members.${n}.person`) ?? ""))
    .filter((person) => person !== "")
    .map((person) => ({ person }));
}
