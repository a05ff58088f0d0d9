import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { AnyOperation } from "../foundation/operation.ts";
import { decideQuote, draftQuote, invoiceQuote, sendQuote, submitInvoice } from "../invoicing/index.ts";
import type { House } from "./live-month.ts";

type Act = <T>(cooperative: number, operation: AnyOperation, input: unknown) => Promise<T>;

/** How long ago a quote left, and what came of it: one of each that a list of quotes may show. */
const fates = [
  { daysAgo: 45, upTo: "sent", hours: 14 },
  { daysAgo: 38, upTo: "refused", hours: 35 },
  { daysAgo: 24, upTo: "invoiced", hours: 21 },
  { daysAgo: 12, upTo: "accepted", hours: 28 },
  { daysAgo: 4, upTo: "sent", hours: 7 },
  { daysAgo: 0, upTo: "draft", hours: 18 },
] as const;

/** The quotes of the last weeks, by the activities that sell: sent, lapsed, accepted, refused, invoiced. */
export async function offerQuotes(
  actOn: (day: CivilDate, person: string) => Act,
  house: House,
  today: CivilDate,
) {
  const selling = house.planned.filter((one) => one.temper === "thriving" && one.customerIds.length > 0);
  for (const [i, { id: activity, person, customerIds, trade }] of selling.slice(0, 12).entries())
    for (const [n, fate] of fates.entries()) {
      if (n > 1 && (i + n) % 2 === 1 && i > 0) continue;
      const act = actOn(addDays(today, -fate.daysAgo), person);
      const customer = customerIds[(i + n) % customerIds.length];
      const line = (section: string, label: string, hours: number, unitPriceCents: number) => ({
        ...{ section, label, unit: "h", vatRateBp: 2000 },
        ...{ quantityThousandths: hours * 1000, unitPriceCents },
      });
      const lines = [
        line("Préparation", `Étude ${trade.toLowerCase()}`, 2 + (i % 3), 5_500),
        line("Réalisation", trade, fate.hours + ((i * 5) % 11), 4_200 + (i % 5) * 300),
      ];
      const quote = { activity, customer, title: trade, lines };
      const drafted = await act<{ id: string }>(house.cooperative, draftQuote, quote);
      await follow(act, house.cooperative, drafted.id, fate.upTo, i % 4 === 2);
    }
}

type Fate = (typeof fates)[number]["upTo"];

/** `ready`: the invoice made of the quote is submitted too, and waits for the team. */
async function follow(act: Act, cooperative: number, quote: string, upTo: Fate, ready: boolean) {
  if (upTo === "draft") return;
  await act(cooperative, sendQuote, { quote });
  if (upTo === "sent") return;
  const outcome = upTo === "refused" ? "refused" : "accepted";
  await act(cooperative, decideQuote, { quote, outcome });
  if (upTo !== "invoiced") return;
  const { id: invoice } = await act<{ id: string }>(cooperative, invoiceQuote, { quote });
  if (ready) await act(cooperative, submitInvoice, { invoice });
}
