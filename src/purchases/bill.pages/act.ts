import { parseAmount } from "../../design/parse-amount.ts";
import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { answerQuestion } from "../answer-question.ts";
import { askAboutBill } from "../ask-about-bill.ts";
import { cancelBill } from "../cancel-bill.ts";
import { payBills } from "../pay-bills.ts";
import { refundCredit } from "../refund-credit.ts";
import { refuseBill } from "../refuse-bill.ts";
import { repayAdvance } from "../repay-advance.ts";
import { reversePayment } from "../reverse-payment.ts";
import { submitBill } from "../submit-bill.ts";
import { useCredit as setAgainst } from "../use-credit.ts";
import { validateBill } from "../validate-bill.ts";
import { withdrawBill } from "../withdraw-bill.ts";

/** What one of the forms of a bill's page asks for; `answer:…`, `credit:…` and `reverse:…` name of what. */
export function performOnBill(web: WebContext, bill: string, form: FormData) {
  const [intent = "", of] = String(form.get("intent")).split(":");
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  switch (intent) {
    case "submit":
      return web.performOperation(submitBill, { bill }, call);
    case "validate":
      return web.performOperation(validateBill, { bill }, call);
    case "withdraw":
      return web.performOperation(withdrawBill, { bill }, call);
    case "refuse":
      return web.performOperation(refuseBill, { bill, reason: text("reason") }, call);
    case "ask":
      return web.performOperation(askAboutBill, { bill, question: text("question") }, call);
    case "answer":
      return web.performOperation(answerQuestion, { question: of, answer: text("answer") }, call);
    case "credit":
      return web.performOperation(setAgainst, { bill, credit: of }, call);
    case "cancel":
      return web.performOperation(cancelBill, { bill, reason: text("reason") }, call);
    case "reverse": {
      const reversal = { payment: of, on: text("on"), reason: text("reason") };
      return web.performOperation(reversePayment, reversal, call);
    }
    default:
      return performPayment(web, bill, form);
  }
}

/** Money that moves: to the supplier, from it, or to who advanced. */
function performPayment(web: WebContext, bill: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const amount = parseAmount(text("amountCents"), web.language);
  const amountCents = "cents" in amount ? amount.cents : text("amountCents");
  const paidOn = text("paidOn");
  const how = { paidOn, method: text("method"), reference: text("reference") };
  switch (String(form.get("intent"))) {
    case "refund":
      return web.performOperation(refundCredit, { bill, ...how, amountCents }, call);
    case "repay":
      return web.performOperation(repayAdvance, { bill, paidOn, amountCents }, call);
    default:
      return web.performOperation(payBills, { ...how, bills: [{ bill, amountCents }] }, call);
  }
}
