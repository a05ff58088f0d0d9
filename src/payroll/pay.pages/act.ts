import { parseAmount } from "../../design/parse-amount.ts";
import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { chooseProvisions } from "../choose-provisions.ts";
import { proposePay } from "../propose-pay.ts";
import { returnProposal } from "../return-proposal.ts";
import { validateProposal } from "../validate-proposal.ts";
import { withdrawProposal } from "../withdraw-proposal.ts";

/** The cents of a field, or what was typed where it is no amount: the operation says so. */
export const centsOf = (typed: string, language: string): bigint | string => {
  const amount = parseAmount(typed, language);
  return "cents" in amount ? amount.cents : typed;
};

/** What one of the forms of the pages of pay asks for, and what it is called once it is done. */
export async function performOnPay(web: WebContext, form: FormData) {
  const intent = String(form.get("intent"));
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const proposal = String(form.get("proposal") ?? "");
  if (intent === "provisions") {
    const chosen = {
      ...{ month: text("month"), leavePercent: text("leavePercent"), slowPercent: text("slowPercent") },
    };
    return { outcome: await web.performOperation(chooseProvisions, chosen, call), done: "provisions" };
  }
  if (intent === "withdraw")
    return { outcome: await web.performOperation(withdrawProposal, { proposal }, call), done: "reprise" };
  if (intent === "validate")
    return { outcome: await web.performOperation(validateProposal, { proposal }, call), done: "validee" };
  if (intent === "return") {
    const sent = { proposal, reason: text("reason") };
    return { outcome: await web.performOperation(returnProposal, sent, call), done: "renvoyee" };
  }
  const drawn = text("drawnCents");
  const asked = {
    ...{ activity: String(form.get("activity")), month: String(form.get("month")), note: text("note") },
    grossCents: centsOf(text("grossCents"), web.language),
    ...(drawn && { drawnCents: centsOf(drawn, web.language) }),
  };
  return { outcome: await web.performOperation(proposePay, asked, call), done: "proposee" };
}
