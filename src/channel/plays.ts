/** A film is counted by twentieths: enough to see where people leave, too few to know anybody by. */
export const slices = 20;

export interface Counted {
  /** The twentieths that were played for the most part since the last count. */
  readonly slices: readonly number[];
  /** Nothing of this play was counted before. */
  readonly first: boolean;
}

/** What a page counted, or null for what is no count. */
export function readCounted(told: unknown): Counted | null {
  if (typeof told !== "object" || told === null) return null;
  const { slices: given, first } = told as { slices?: unknown; first?: unknown };
  if (!Array.isArray(given) || given.length === 0 || given.length > slices) return null;
  const known = given.every((one) => Number.isInteger(one) && one >= 0 && one < slices);
  if (!known || typeof first !== "boolean") return null;
  return { slices: [...new Set(given as number[])].sort((a, b) => a - b), first };
}

/** The twentieth of a film in which an instant lies. */
export const sliceOf = (atMs: number, durationMs: number): number =>
  Math.min(slices - 1, Math.max(0, Math.floor((atMs / Math.max(1, durationMs)) * slices)));
