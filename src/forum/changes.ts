/** A session as a version of the programme has it. */
export interface Line {
  readonly proposal: string;
  readonly title: string;
  readonly venue: string;
  readonly venueName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export type ChangeKind = "added" | "removed" | "moved" | "room" | "moved-room" | "renamed";

export interface Change {
  readonly kind: ChangeKind;
  readonly proposal: string;
  readonly before: Line | null;
  readonly after: Line | null;
}

const kindOf = (a: Line, b: Line): ChangeKind | null => {
  const moved = a.startsAt.getTime() !== b.startsAt.getTime() || a.endsAt.getTime() !== b.endsAt.getTime();
  const room = a.venue !== b.venue;
  if (moved) return room ? "moved-room" : "moved";
  if (room) return "room";
  return a.title === b.title ? null : "renamed";
};

/** What changed from one version of the programme to another, by the hour it then is or was. */
export function changesBetween(before: readonly Line[], after: readonly Line[]): Change[] {
  const was = new Map(before.map((line) => [line.proposal, line]));
  const is = new Map(after.map((line) => [line.proposal, line]));
  const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap((proposal): Change[] => {
    const [a, b] = [was.get(proposal) ?? null, is.get(proposal) ?? null];
    if (!a || !b) return [{ kind: b ? "added" : "removed", proposal, before: a, after: b }];
    const kind = kindOf(a, b);
    return kind ? [{ kind, proposal, before: a, after: b }] : [];
  });
  const at = ({ before: a, after: b }: Change) => (b ?? a)?.startsAt.getTime() ?? 0;
  return changes.sort((a, b) => at(a) - at(b) || (a.proposal < b.proposal ? -1 : 1));
}
