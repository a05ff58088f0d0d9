import type { CivilDate } from "../foundation/calendar.ts";
import type { Outcome } from "./quote.sql.ts";

/** Where a quote stands, from its rows and the day alone. */
export const quoteStates = ["draft", "sent", "lapsed", "accepted", "refused", "invoiced"] as const;
export type QuoteState = (typeof quoteStates)[number];

export function quoteStateOf(quote: {
  readonly number: string | null;
  readonly validUntil: CivilDate | null;
  readonly outcome: Outcome["outcome"] | null;
  readonly invoiced: boolean;
  readonly today: CivilDate;
}): QuoteState {
  if (quote.number === null) return "draft";
  if (quote.invoiced) return "invoiced";
  if (quote.outcome) return quote.outcome;
  return (quote.validUntil ?? "") < quote.today ? "lapsed" : "sent";
}
