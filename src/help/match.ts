import { type Seen, saidOf } from "../directory/index.ts";
import { plain } from "../foundation/plain.ts";
import type { Request } from "./request.ts";

/** Why somebody was thought of: what they say of themselves that fits. */
export interface Why {
  readonly skills: readonly string[];
  readonly place: string | null;
  readonly available: boolean;
}

export interface Match {
  readonly person: string;
  readonly name: string;
  readonly why: Why;
}

const small = new Set([
  "avec",
  "dans",
  "pour",
  "sans",
  "chez",
  "plus",
  "aide",
  "help",
  "with",
  "besoin",
  "faire",
]);

/** The roots of the words of a text: « imprimeur » and « imprimerie » meet. */
const rootsOf = (text: string): Set<string> =>
  new Set(
    plain(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= 4 && !small.has(word))
      .map((word) => word.slice(0, Math.max(5, Math.ceil(word.length * 0.6)))),
  );

const meets = (asked: ReadonlySet<string>, text: string): boolean =>
  [...rootsOf(text)].some((root) =>
    [...asked].some((one) => one === root || one.startsWith(root) || root.startsWith(one)),
  );

export const mostSuggested = 5;

/**
 * Who could answer a request, by what they let be read: a skill, a sector or what they like to be asked meets
 * its words; being near and glad to help goes before. Who says not now is left in peace.
 */
export function matchesFor(
  request: Pick<Request, "title" | "skills" | "place" | "person">,
  people: readonly Seen[],
): Match[] {
  const asked = rootsOf([request.title, ...request.skills].join(" "));
  const scored = people
    .filter(({ person, said }) => person !== request.person && !saidOf(said, "availability").includes("not"))
    .map(({ person, name, said }) => {
      const skills = [...saidOf(said, "skill"), ...saidOf(said, "sector")].filter((skill) =>
        meets(asked, skill),
      );
      const likes = saidOf(said, "asked").some((text) => meets(asked, text));
      const near = saidOf(said, "place").find(
        (place) => place && plain(request.place).includes(plain(place)),
      );
      const available = saidOf(said, "availability").includes("often");
      const score = skills.length * 3 + (likes ? 2 : 0) + (near ? 2 : 0) + (available ? 1 : 0);
      const fits = skills.length > 0 || likes;
      return { person, name, why: { skills, place: near ?? null, available }, score, fits };
    })
    .filter(({ fits }) => fits);
  return scored
    .toSorted((a, b) => b.score - a.score || a.name.localeCompare(b.name, "fr"))
    .slice(0, mostSuggested)
    .map(({ person, name, why }) => ({ person, name, why }));
}
