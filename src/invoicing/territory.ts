/** Where VAT has its own rates (R4.02). */
export const territories = ["mainland", "corsica", "overseas", "untaxed"] as const;
export type Territory = (typeof territories)[number];

/**
 * The territory of a postcode: Corsica begins with 20; Guadeloupe, Martinique and La Réunion have the rates
 * of article 296 of the tax code; in Guyane and Mayotte no VAT is charged (article 294).
 */
export function territoryOf(postcode: string): Territory {
  const start = postcode.replace(/\s/g, "").slice(0, 3);
  if (start.startsWith("20")) return "corsica";
  if (["971", "972", "974"].includes(start)) return "overseas";
  return ["973", "976"].includes(start) ? "untaxed" : "mainland";
}
