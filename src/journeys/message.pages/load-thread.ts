import { redirect } from "react-router";
import type { FieldErrors } from "../../design/field.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { openPast } from "../open-past.ts";
import { readMessages } from "../read-messages.ts";
import { thread } from "../read-thread.ts";
import { sendMessage } from "../send-message.ts";

export async function loadThread(web: WebContext, request: Request, person: string | undefined) {
  const found = resultOf(await web.readView(thread, { person }), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}
export type Thread = Awaited<ReturnType<typeof loadThread>>;

/** Whose it is, and the page that shows it. */
type Whose = { person: string | undefined; back: string };

export async function actOnThread(web: WebContext, request: Request, { person, back }: Whose) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const call = { key: text("key") };
  const [intent, adviser] = text("intent").split(":");
  const outcome =
    intent === "read"
      ? await web.performOperation(readMessages, { person }, call)
      : intent === "open" || intent === "close"
        ? await web.performOperation(openPast, { person, adviser, open: intent === "open" }, call)
        : await web.performOperation(
            sendMessage,
            { person, to: text("to") || null, text: text("message") },
            call,
          );
  if (outcome.ok) return intent === "read" ? null : redirect(back);
  const { errors, whole }: { errors: FieldErrors; whole?: string | undefined } = formErrors(
    outcome.refusal,
    web.language,
  );
  return { errors: { ...errors, ...(errors.text && { message: errors.text }) }, whole, typed: typedOf(form) };
}
export type ThreadAnswer = {
  errors: FieldErrors;
  whole?: string;
  typed: Readonly<Record<string, string>>;
};
