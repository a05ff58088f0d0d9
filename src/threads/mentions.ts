import { plain } from "../foundation/plain.ts";

interface Named {
  readonly person: string;
  readonly name: string;
}

/** Those a text names by « @Prénom Nom », accents and case aside; of two of that name both. */
export function mentionedIn(text: string, people: readonly Named[]): Named[] {
  const told = plain(text);
  if (!told.includes("@")) return [];
  return people.filter(({ name }) => {
    const at = `@${plain(name)}`;
    for (let from = told.indexOf(at); from >= 0; from = told.indexOf(at, from + 1))
      if (!/[\p{L}\p{N}]/u.test(told[from + at.length] ?? "")) return true;
    return false;
  });
}
