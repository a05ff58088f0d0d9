/**
 * Why money came in or went out, told by what stands across from the bank in the entry (R1.27), the first
 * that fits: a receipt moves VAT too, and stays a receipt.
 */
export const families = [
  "customers",
  "contribution",
  "exchanged",
  "suppliers",
  "expenses",
  "pay",
  "social",
  "taxes",
  "spent",
  "equipment",
  "others",
] as const;
export type Family = (typeof families)[number];
