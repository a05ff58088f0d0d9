import { useState } from "react";
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { dropExpense } from "../drop-expense.ts";
import { expenseForm } from "../expense-form.ts";
import { keepExpense } from "../keep-expense.ts";
import { words } from "../words.ts";
import { CategoryFields } from "./category-fields.tsx";
import { CommonFields, PaperFields } from "./common-fields.tsx";
import { readExpenseForm } from "./read-form.ts";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = params.expense ? { expense: params.expense } : {};
  const found = resultOf(await web.readView(expenseForm, asked), request, web.language);
  const chosen = new URL(request.url).searchParams.get("categorie");
  return { ...found, chosen, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const intent = String(form.get("intent"));
  if (intent === "drop") {
    const outcome = await web.performOperation(dropExpense, { expense: String(form.get("id")) }, call);
    return outcome.ok
      ? redirect("/frais")
      : { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
  }
  const paper = await givenFile(form, "paper");
  const told = { ...readExpenseForm(form, web.language), ...(paper && { paper }) };
  const outcome = await web.performOperation(keepExpense, told, call);
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
  // Without a script the fields follow the category once it is sent.
  if (intent === "choose") return redirect(`/frais/depenses/${outcome.result.id}`);
  return redirect(intent === "another" ? "/frais/depenses/nouvelle" : "/frais?fait=garde");
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

/** One expense: its category first, then what that category asks for. */
export default function EditExpensePage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const { expense, formKey } = found;
  const known = answer?.typed.category ?? expense?.category ?? found.chosen ?? "";
  const [chosen, choose] = useState(known);
  const category = found.categories.find(({ code }) => code === chosen);
  const shared = { found, answer };
  return (
    <div className="stack">
      <PageHead
        title={say(expense ? words.editExpense : words.newExpense)}
        above={<Link to="/frais">{say(words.myExpenses)}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {expense?.refusal && (
        <p className="notice notice-wrong">{say(words.lineRefused, { reason: expense.refusal })}</p>
      )}
      <Form method="post" className="stack" noValidate encType="multipart/form-data">
        <input type="hidden" name="key" value={formKey} />
        {expense && <input type="hidden" name="id" value={expense.id} />}
        <Receipt found={found} />
        <CommonFields {...{ ...shared, chosen, choose }} />
        {category && <CategoryFields {...{ ...shared, category }} />}
        {category?.item !== "mileage" && <PaperFields {...{ ...shared, category }} />}
        <div className="actions">
          <button type="submit" name="intent" value="keep" className="button button-main">
            {say(words.keepExpense)}
          </button>
          <noscript>
            <button type="submit" name="intent" value="choose" className="button">
              {say(words.chooseCategory)}
            </button>
          </noscript>
        </div>
      </Form>
      {expense && !expense.refusal && !expense.heldBy && (
        <ConfirmButton
          label={say(words.dropExpense)}
          icon="trash"
          effect={<p>{say(words.dropEffect)}</p>}
          fields={{ intent: "drop", key: `${formKey}-drop`, id: expense.id }}
        />
      )}
    </div>
  );
}

/** What was photographed, beside what is typed of it. */
function Receipt({ found: { expense } }: { found: Found }) {
  const say = useSay();
  if (!expense?.mediaType?.startsWith("image/")) return null;
  const told = say(words.paperThere, { name: expense.paperName });
  return <img className="receipt" src={`/frais/depenses/${expense.id}/justificatif`} alt={told} />;
}
