import { resultOf } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { say } from "../../foundation/words.ts";
import { readTakenBack } from "../credit-lines.ts";
import { readInvoice } from "../read-invoice.ts";
import { words } from "../words.ts";

/** The lines of the credit note that was asked for: none for the whole, or what is wrong, field by field. */
export async function readCredit(web: WebContext, invoice: string, form: FormData, request: Request) {
  if (form.get("extent") !== "part") return { lines: undefined };
  const { document } = resultOf(await web.readView(readInvoice, { invoice }), request, web.language);
  const errors: Record<string, string> = {};
  const lines = document.lines.flatMap((line, row) => {
    const text = (name: string) => String(form.get(`credit.${row}.${name}`) ?? "");
    const read = readTakenBack(line, { quantity: text("quantity"), amount: text("amount") }, web.language);
    if ("error" in read) errors[`credit.${row}.${read.field}`] = say(read.error, web.language);
    return "line" in read && read.line ? [read.line] : [];
  });
  if (Object.keys(errors).length > 0)
    return { errors: { ...errors, credit: say(words.creditWrong, web.language) } };
  if (lines.length === 0) return { errors: { credit: say(words.creditNothing, web.language) } };
  return { lines: lines.map(({ netCents: _, ...line }) => line) };
}
