import { plain } from "../foundation/plain.ts";

interface Answer {
  readonly id: string;
  readonly text: string;
}

export interface Proposal {
  /** The word they share, as one of them wrote it. */
  readonly name: string;
  readonly answers: readonly string[];
}

const common = new Set([
  ...["avec", "dans", "pour", "sans", "plus", "moins", "faire", "avoir", "etre", "comment", "quand"],
  ...["quel", "quelle", "besoin", "aide", "mieux", "savoir", "aussi", "mais", "tout", "toute", "tous"],
  ...["autre", "leurs", "notre", "votre", "with", "need", "help", "more", "what", "when"],
]);

const wordsOf = (text: string) =>
  text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const bare = plain(word);
    return bare.length < 4 || common.has(bare) ? [] : [{ word, root: bare.slice(0, 6) }];
  });

/** Answers that share a word, the most shared first; each answer in one proposal. A person decides. */
export function proposalsOf(answers: readonly Answer[]): Proposal[] {
  const said = new Map<string, { word: string; ids: Set<string> }>();
  for (const { id, text } of answers)
    for (const { word, root } of wordsOf(text)) {
      const known = said.get(root) ?? { word, ids: new Set<string>() };
      known.ids.add(id);
      said.set(root, known);
    }
  const taken = new Set<string>();
  const proposals: Proposal[] = [];
  const sorted = [...said.values()].sort(
    (a, b) => b.ids.size - a.ids.size || a.word.localeCompare(b.word, "fr"),
  );
  for (const { word, ids } of sorted) {
    const free = [...ids].filter((id) => !taken.has(id));
    if (free.length < 2) continue;
    for (const id of free) taken.add(id);
    proposals.push({ name: word.charAt(0).toUpperCase() + word.slice(1), answers: free });
  }
  return proposals;
}
