import type { CivilDate } from "../foundation/calendar.ts";

/** The first of each kind, as the books have it; null until it comes. */
export interface Milestones {
  readonly firstQuoteOn: CivilDate | null;
  readonly firstInvoiceOn: CivilDate | null;
  readonly firstPaymentOn: CivilDate | null;
  /** The first whole month whose income covered its charges. */
  readonly breakEvenMonth: CivilDate | null;
  /** The first month whose books bear pay (account 641); which pay it was is not kept here yet. */
  readonly firstPayMonth: CivilDate | null;
}

/** In the order in which they usually come. */
export const milestoneNames = [
  "firstQuoteOn",
  "firstInvoiceOn",
  "firstPaymentOn",
  "breakEvenMonth",
  "firstPayMonth",
] as const satisfies (keyof Milestones)[];
