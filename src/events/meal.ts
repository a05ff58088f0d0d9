export const diets = ["vegetarian", "vegan", "no-pork", "halal", "kosher", "gluten-free"] as const;
export type Diet = (typeof diets)[number];

/**
 * What each of so many eaters owes: whole cents that add up to the cost; the cents that do not divide fall on
 * the first ones.
 */
export function sharesOf(costCents: bigint, eaters: number): bigint[] {
  if (eaters < 1) return [];
  const n = BigInt(eaters);
  const [each, left] = [costCents / n, costCents % n];
  return Array.from({ length: eaters }, (_, place) => each + (BigInt(place) < left ? 1n : 0n));
}
