import type { LoaderFunctionArgs } from "react-router";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { readDraft } from "../../people/index.ts";
import { invoiceForm } from "../invoice-form.ts";
import type { DocumentFormValue } from "./form-value.ts";

export type DocumentKind = "invoice" | "quote";

/** What both editors open with: the choices, the stored draft, and what was typed elsewhere since. */
export async function loadEditor({ context, request }: LoaderFunctionArgs, kind: DocumentKind, id?: string) {
  const web = context.get(webContext);
  const choices = resultOf(
    await web.readView(invoiceForm, { kind, ...(id && { document: id }) }),
    request,
    web.language,
  );
  const customer = new URL(request.url).searchParams.get("client") ?? "";
  const form = `${kind}:${id ?? "new"}`;
  const typed = await web.readView(readDraft, { form });
  const { draft: elsewhere, ended } = typed.ok ? typed.result : { draft: null, ended: null };
  return {
    ...choices,
    ...{ customer, form, ended, key: crypto.randomUUID(), person: web.person?.id ?? "" },
    elsewhere: elsewhere && { at: elsewhere.savedAt, value: elsewhere.content as DocumentFormValue },
  };
}

export type EditorData = Awaited<ReturnType<typeof loadEditor>>;
