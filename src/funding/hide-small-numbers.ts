/** One breakdown of a report as it may be published: `null` stands where a number is hidden. */
export type PublishedBreakdown = { total: number | null; counts: (number | null)[] };

/** Below three, a convention may not go: two people would know of each other by subtraction. */
export const lowestMinimum = 3;

/**
 * What of one breakdown (by gender, by territory…) may be shown to a funder, its total being shown
 * beside it.
 *
 * Hiding the small numbers alone is not enough: the total less what is shown gives back a lone hidden
 * number, and three numbers known to be below five whose sum is twelve are three fours. So the smallest
 * number that is not small is hidden with them, and with it those equal to it; where fewer than two are
 * not small, none is shown. A small number and the one hidden with it can then be exchanged without
 * changing what is published: no subtraction tells them apart. A zero points at nobody: where nothing else
 * is small all is shown, and beside a small number it is hidden like one.
 */
export function hideSmallNumbers(counts: number[], minimum: number): PublishedBreakdown {
  if (minimum < lowestMinimum) throw new RangeError(`minimum ${minimum} is below ${lowestMinimum}`);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < minimum) return { total: null, counts: counts.map(() => null) };
  const large = counts.filter((count) => count >= minimum);
  if (counts.every((count) => count === 0 || count >= minimum)) return { total, counts: [...counts] };
  if (large.length < 2) return { total, counts: counts.map(() => null) };
  const hiddenUpTo = Math.min(...large);
  return { total, counts: counts.map((count) => (count <= hiddenUpTo ? null : count)) };
}
