/** One passage of a text, from one place to another, that became another one. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What changed between two texts, as one passage: what they begin and end with alike is left out. */
function editOf(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, text: after.slice(from, after.length - same) };
}

/**
 * The text that two people make who both changed `base`, one into `mine`, the other into `theirs`: both
 * passages stand. Where they changed the same one, theirs and mine follow each other, so that nothing that
 * somebody typed is lost; what both wrote alike stands once.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const [own, other] = [editOf(base, mine), editOf(base, theirs)];
  if (own.from === other.from && own.to === other.to) {
    if (own.text.startsWith(other.text)) return mine;
    if (other.text.startsWith(own.text)) return theirs;
  }
  const [first, second] = own.to <= other.from && own.from < other.from ? [own, other] : [other, own];
  if (first.to <= second.from) {
    const between = base.slice(first.to, second.from);
    return base.slice(0, first.from) + first.text + between + second.text + base.slice(second.to);
  }
  const [from, to] = [Math.min(own.from, other.from), Math.max(own.to, other.to)];
  const whole = (edit: Edit) => base.slice(from, edit.from) + edit.text + base.slice(edit.to, to);
  return `${base.slice(0, from)}${whole(other)}\n${whole(own)}${base.slice(to)}`;
}

/** Where a caret stands once a text around it became another. */
export function caretAfter(before: string, after: string, caret: number): number {
  const { from, to, text } = editOf(before, after);
  if (caret <= from) return caret;
  return caret >= to ? caret + text.length - (to - from) : from + text.length;
}
