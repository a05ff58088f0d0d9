import { parseAmount } from "../../design/parse-amount.ts";
import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { addKind } from "../add-kind.ts";
import { endTerms } from "../end-terms.ts";
import { setTerms } from "../set-terms.ts";
import { settleMonth } from "../settle-month.ts";
import { readFormula } from "./read-formula.ts";

/** Does what a form of the page asks: add a contribution, set terms, end some, count a month. */
export function actOn(web: WebContext, form: FormData) {
  const text = textOf(form);
  const once = { key: String(form.get("key")) };
  const [act = "", id = ""] = String(form.get("intent")).split(":");
  if (act === "add")
    return web.performOperation(addKind, { label: text("label"), account: text("account") }, once);
  if (act === "end") return web.performOperation(endTerms, { terms: id, endsOn: text("endsOn") }, once);
  if (act === "settle") return web.performOperation(settleMonth, { month: text("month") }, once);
  const share = parseAmount(text("hostShareBp"), web.language);
  const or = (name: string) => text(name) || null;
  const told = {
    ...{ kind: id, startsOn: text("startsOn"), ...readFormula(text, web.language) },
    ...{ contractKind: or("contractKind"), activity: or("activity"), contract: or("contract") },
    ...{
      host: or("host"),
      hostShareBp: "cents" in share ? Number(share.cents) : 0,
      decided: text("decided"),
    },
  };
  return web.performOperation(setTerms, told, once);
}
