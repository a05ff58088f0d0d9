import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { keepDraft, readDraft } from "../../people/index.ts";
import { billForm } from "../bill-form.ts";
import { dropBill } from "../drop-bill.ts";
import { keepBill } from "../keep-bill.ts";
import { words } from "../words.ts";
import { BillEditor } from "./editor.tsx";
import type { BillFormValue } from "./form-value.ts";
import { readBillForm } from "./read-form.ts";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const credits = searchParams.get("avoir");
  const asked = { ...(params.bill && { bill: params.bill }), ...(credits && { credits }) };
  const found = resultOf(await web.readView(billForm, asked), request, web.language);
  const form = `bill:${params.bill ?? (credits ? `credit-${credits}` : "new")}`;
  const typed = await web.readView(readDraft, { form });
  const { draft: elsewhere, ended } = typed.ok ? typed.result : { draft: null, ended: null };
  return {
    ...{ ...found, form, ended, opening: crypto.randomUUID() },
    chosenSupplier: searchParams.get("fournisseur") ?? "",
    hatActivity: web.hat?.activity?.id ?? "",
    elsewhere: elsewhere && { at: elsewhere.savedAt, value: elsewhere.content as BillFormValue },
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const key = String(form.get("key"));
  const intent = String(form.get("intent"));
  if (intent === "add-line") return null;
  if (intent === "drop") {
    const outcome = await web.performOperation(dropBill, { bill: params.bill }, { key });
    return outcome.ok ? redirect("/achats") : formErrors(outcome.refusal, web.language);
  }
  const read = readBillForm(form, web.language);
  if ("errors" in read) return { errors: read.errors };
  const paper = await givenFile(form, "paper");
  const told = { ...read.input, ...(paper && { paper }) };
  const outcome = await web.performOperation(keepBill, told, { key });
  if (!outcome.ok) return fieldsOf(formErrors(outcome.refusal, web.language));
  const typed = { form: String(form.get("form")), content: null, opening: key };
  await web.performOperation(keepDraft, typed, {});
  return redirect(`/achats/${outcome.result.id}`);
}

/** The form names amounts by what is typed, the operation by cents. */
function fieldsOf({ errors, whole }: ReturnType<typeof formErrors>) {
  const { grossCents, vatCents, ...others } = errors as Record<string, string>;
  const renamed = { ...(grossCents && { gross: grossCents }), ...(vatCents && { vat: vatCents }) };
  return { errors: { ...others, ...renamed } as FieldErrors, whole };
}

export type EditorData = Awaited<ReturnType<typeof loader>>;
export type EditorAnswer = { errors: FieldErrors; whole?: string } | null;

/** One bill to type or to complete: the paper beside it, its totals while one types. */
export default function EditBillPage() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<EditorAnswer>();
  const say = useSay();
  const { bill, opening } = data;
  return (
    <div className="stack">
      <BillEditor key={bill?.id ?? data.form} {...{ data, answer }} />
      {bill && (bill.bucket === "draft" || bill.bucket === "refused") && (
        <ConfirmButton
          label={say(words.dropBill)}
          icon="trash"
          effect={<p>{say(words.dropEffect)}</p>}
          fields={{ intent: "drop", key: `${opening}-drop` }}
        />
      )}
      {bill && (
        <p>
          <Link to={`/achats/${bill.id}`}>{say(words.readBill)}</Link>
        </p>
      )}
    </div>
  );
}
