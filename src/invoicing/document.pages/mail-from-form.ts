import type { WebContext } from "../../doors/web/context.ts";
import type { Outcome } from "../../foundation/perform.ts";
import { mailDocument } from "../mail-document.ts";

/** Sends the letter that the form of a document's page holds. */
export function mailFromForm(
  web: WebContext,
  document: string,
  form: FormData,
): Promise<Outcome<{ id: string }>> {
  const { to, subject, message, purpose, key } = Object.fromEntries(form);
  return web.performOperation(
    mailDocument,
    { document, to: String(to).trim(), subject, message, purpose },
    { key: String(key) },
  );
}
