/** What began at an instant of the session. */
export interface Begun {
  readonly at: Date;
  readonly title: string;
}

/** A chapter of the film: whole milliseconds from its beginning. */
export interface Chapter {
  readonly atMs: number;
  readonly title: string;
}

/**
 * The chapters of a film that begins at an instant, from what began during the session: in order, one for
 * each second, none before the film; what had begun before it is where it begins, the last of these.
 */
export function chaptersOf(begun: readonly Begun[], from: Date): Chapter[] {
  const bySecond = new Map<number, string>();
  const inOrder = [...begun].sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { at, title } of inOrder) {
    const second = Math.max(0, Math.floor((at.getTime() - from.getTime()) / 1000));
    bySecond.set(second, shortened(title));
  }
  return [...bySecond].map(([second, title]) => ({ atMs: second * 1000, title }));
}

/** A title has 120 characters at most; a long question ends with « … », at a word. */
export function shortened(title: string, most = 120): string {
  const line = title.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const word = cut.lastIndexOf(" ");
  return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:.]+$/, "")}…`;
}
