import { parseAmount } from "../../design/parse-amount.ts";
import type { WebContext } from "../../doors/web/context.ts";
import type { Outcome } from "../../foundation/perform.ts";
import { creditInvoice } from "../credit-invoice.ts";
import { mailFromForm } from "../document.pages/mail-from-form.ts";
import type { NewInvoiceLine } from "../invoice.ts";
import { recordPayment } from "../record-payment.ts";
import { reversePayment } from "../reverse-payment.ts";
import { useCredit } from "../use-credit.ts";

/** What is done to an issued invoice from its page: a payment, its reversal, a credit, a letter. */
export function actAfterIssue(
  web: WebContext,
  intent: string,
  invoice: string,
  form: FormData,
  lines: readonly NewInvoiceLine[] | undefined,
  call: { key: string },
): Promise<Outcome<{ id: string }>> {
  const text = (name: string) => String(form.get(name) ?? "");
  if (intent === "pay") {
    const amount = parseAmount(text("amountCents"), web.language);
    const payment = { paidOn: text("paidOn"), method: text("method"), reference: text("reference") };
    const amountCents = "cents" in amount ? amount.cents : text("amountCents");
    const surplusCents = text("surplusCents") || undefined;
    return web.performOperation(recordPayment, { invoice, ...payment, amountCents, surplusCents }, call);
  }
  if (intent === "use") {
    const amount = parseAmount(text("creditCents"), web.language);
    const amountCents = "cents" in amount ? amount.cents : text("creditCents");
    const use = { credit: text("credit"), usedOn: text("usedOn"), amountCents };
    return web.performOperation(useCredit, { invoice, ...use }, call);
  }
  if (intent === "mail") return mailFromForm(web, invoice, form);
  if (intent === "reverse") {
    const payment = text("payment");
    const input = { payment, on: text("on"), reason: text(`reversal.${payment}`) };
    return web.performOperation(reversePayment, input, call);
  }
  return web.performOperation(creditInvoice, { invoice, reason: text("reason"), lines }, call);
}
