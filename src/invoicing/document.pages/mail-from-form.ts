import type { WebContext } from "../../doors/web/context.ts";
import type { Outcome } from "../../foundation/perform.ts";
import { mailDocument } from "../mail-document.ts";

/** Sends the letter that the form of a document's page holds. */
export function mailFromForm(
  web: WebContext,
  document: string,
  form: FormData,
): Promise<Outcome<{ id: string }>> {
  const purpose = form.get("purpose") === "reminder" ? "reminder" : "sending";
  const text = (name: string) => String(form.get(`${purpose}.${name}`) ?? "").trim();
  return web.performOperation(
    mailDocument,
    { document, purpose, to: text("to"), subject: text("subject"), message: text("message") },
    { key: String(form.get("key")) },
  );
}
