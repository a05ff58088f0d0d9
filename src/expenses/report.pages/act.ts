import { parseAmount } from "../../design/parse-amount.ts";
import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { answerQuestion } from "../answer-question.ts";
import { askAboutReport } from "../ask-about-report.ts";
import { refuseLine } from "../refuse-line.ts";
import { repayReport } from "../repay-report.ts";
import { reverseSettlement } from "../reverse-settlement.ts";
import { validateReport } from "../validate-report.ts";
import { waiveReport } from "../waive-report.ts";
import { withdrawReport } from "../withdraw-report.ts";

/** What one of the forms of a report's page asks for; `refuse:…`, `answer:…` and `reverse:…` name of what. */
export function performOnReport(web: WebContext, report: string, form: FormData) {
  const [intent = "", of] = String(form.get("intent")).split(":");
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  switch (intent) {
    case "validate":
      return web.performOperation(validateReport, { report }, call);
    case "withdraw":
      return web.performOperation(withdrawReport, { report }, call);
    case "waive":
      return web.performOperation(waiveReport, { report }, call);
    case "ask":
      return web.performOperation(askAboutReport, { report, question: text("question") }, call);
    case "answer":
      return web.performOperation(answerQuestion, { question: of, answer: text("answer") }, call);
    case "refuse":
      return web.performOperation(refuseLine, { report, expense: of, reason: text("reason") }, call);
    case "reverse": {
      const reversal = { settlement: of, on: text("on"), reason: text("reason") };
      return web.performOperation(reverseSettlement, reversal, call);
    }
    default: {
      const amount = parseAmount(text("amountCents"), web.language);
      const amountCents = "cents" in amount ? amount.cents : text("amountCents");
      return web.performOperation(repayReport, { report, on: text("on"), amountCents }, call);
    }
  }
}
