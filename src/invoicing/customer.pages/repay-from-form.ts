import { parseAmount } from "../../design/parse-amount.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { repayCredit } from "../repay-credit.ts";

export function repayFromForm(web: WebContext, form: FormData, call: { key: string }) {
  const text = (name: string) => String(form.get(name) ?? "");
  const amount = parseAmount(text("amountCents"), web.language);
  const repayment = {
    ...{ credit: text("credit"), repaidOn: text("repaidOn"), method: text("method") },
    ...{ reference: text("reference"), amountCents: "cents" in amount ? amount.cents : text("amountCents") },
  };
  return web.performOperation(repayCredit, repayment, call);
}
