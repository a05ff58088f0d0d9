import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { keepDraft } from "../../people/index.ts";
import { Editor } from "../document.pages/editor.tsx";
import { loadEditor } from "../document.pages/load-editor.ts";
import { readEditor } from "../document.pages/read-editor.ts";
import { draftQuote } from "../draft-quote.ts";
import { invoiceForm } from "../invoice-form.ts";
import { words } from "../words.ts";

export const loader = (args: LoaderFunctionArgs) => loadEditor(args, "quote", args.params.quote);

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  if (form.get("intent") === "add-line") return null;
  const choices = resultOf(await web.readView(invoiceForm, { kind: "quote" }), request, web.language);
  const read = readEditor(form, choices, web.language);
  if ("errors" in read) return { errors: read.errors };
  const input = { ...(params.quote && { id: params.quote }), ...read.input };
  const key = String(form.get("key"));
  const saved = await web.performOperation(draftQuote, input, { key });
  if (!saved.ok) return formErrors(saved.refusal, web.language);
  const typed = { form: `quote:${params.quote ?? "new"}`, content: null, opening: key };
  await web.performOperation(keepDraft, typed, {});
  return redirect(`/devis/${saved.result.id}?garde=${params.quote ?? "new"}`);
}

export default function EditQuotePage() {
  const { draft } = useLoaderData<typeof loader>();
  const say = useSay();
  const acts = (
    <button type="submit" name="intent" value="save" className="button button-main">
      {say(words.draftQuote)}
    </button>
  );
  return <Editor kind="quote" title={draft ? words.editQuote : words.newQuote} acts={acts} />;
}
