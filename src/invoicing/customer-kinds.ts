/** Who a customer is: it decides which mentions its invoices bear (R3.32). */
export const customerKinds = ["individual", "business", "public"] as const;
export type CustomerKind = (typeof customerKinds)[number];
