import type { NoticeKind } from "../foundation/notice.ts";

const known = new Map<string, NoticeKind>();

/**
 * The kinds of things people are told of, given once by the registry: the modules that tell stand above this
 * one, which must name their kinds to whoever chooses.
 */
export function declareKinds(kinds: readonly NoticeKind[]): void {
  for (const kind of kinds) known.set(kind.name, kind);
}

export const kindNamed = (name: string): NoticeKind | undefined => known.get(name);
export const allKinds = (): NoticeKind[] => [...known.values()];
