import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { keepDraft } from "../../people/index.ts";
import { Editor } from "../document.pages/editor.tsx";
import { loadEditor } from "../document.pages/load-editor.ts";
import { readEditor } from "../document.pages/read-editor.ts";
import { draftInvoice } from "../draft-invoice.ts";
import { invoiceForm } from "../invoice-form.ts";
import { submitInvoice } from "../submit-invoice.ts";
import { words } from "../words.ts";

export const loader = (args: LoaderFunctionArgs) => loadEditor(args, "invoice", args.params.invoice);

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const intent = String(form.get("intent"));
  const key = String(form.get("key"));
  if (intent === "add-line") return null;
  const choices = resultOf(await web.readView(invoiceForm, { kind: "invoice" }), request, web.language);
  const read = readEditor(form, choices, web.language);
  if ("errors" in read) return { errors: read.errors };
  const input = { ...(params.invoice && { id: params.invoice }), ...read.input };
  const saved = await web.performOperation(draftInvoice, input, { key });
  if (!saved.ok) return formErrors(saved.refusal, web.language);
  const { id } = saved.result;
  const typed = { form: `invoice:${params.invoice ?? "new"}`, content: null, opening: key };
  await web.performOperation(keepDraft, typed, {});
  if (intent === "submit") {
    const submitted = await web.performOperation(submitInvoice, { invoice: id }, { key: `${key}-submit` });
    // The draft is kept: its own page says what is missing.
    if (!submitted.ok) return redirect(`/factures/${id}?refus=${submitted.refusal.code}`);
  }
  return redirect(`/factures/${id}?garde=${params.invoice ?? "new"}`);
}

export default function EditInvoicePage() {
  const { draft } = useLoaderData<typeof loader>();
  const say = useSay();
  const acts = (
    <>
      <button type="submit" name="intent" value="submit" className="button button-main">
        {say(words.submitInvoice)}
      </button>
      <button type="submit" name="intent" value="save" className="button">
        {say(words.draftInvoice)}
      </button>
    </>
  );
  return <Editor kind="invoice" title={draft ? words.editInvoice : words.newInvoice} acts={acts} />;
}
