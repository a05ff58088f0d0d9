import type { WebContext } from "../../doors/web/context.ts";
import type { Outcome } from "../../foundation/perform.ts";
import { decideQuote } from "../decide-quote.ts";
import { mailFromForm } from "../document.pages/mail-from-form.ts";
import { invoiceQuote } from "../invoice-quote.ts";
import { sendQuote } from "../send-quote.ts";

/** What is done to a quote from its page. */
export function actOnQuote(web: WebContext, quote: string, form: FormData): Promise<Outcome<{ id: string }>> {
  const text = (name: string) => String(form.get(name) ?? "");
  const call = { key: text("key") };
  const intent = text("intent");
  if (intent === "mail") return mailFromForm(web, quote, form);
  if (intent === "send") return web.performOperation(sendQuote, { quote }, call);
  if (intent === "invoice") return web.performOperation(invoiceQuote, { quote }, call);
  return web.performOperation(decideQuote, { quote, outcome: intent, note: text("note") }, call);
}
