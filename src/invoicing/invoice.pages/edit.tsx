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
import { DraftFound, DraftMark } from "../../design/draft-notice.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { useDraft } from "../../design/use-draft.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { say as sayIn } from "../../foundation/words.ts";
import { draftInvoice } from "../draft-invoice.ts";
import { invoiceForm } from "../invoice-form.ts";
import { submitInvoice } from "../submit-invoice.ts";
import { isEmptyLine, readLine, typedLinesOf } from "../typed-lines.ts";
import { words } from "../words.ts";
import { formOf, type InvoiceFormValue } from "./form-value.ts";
import { LinesOfInvoice } from "./lines.tsx";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { invoice } = params;
  const choices = resultOf(
    await web.readView(invoiceForm, invoice ? { invoice } : {}),
    request,
    web.language,
  );
  const customer = new URL(request.url).searchParams.get("client") ?? "";
  return { ...choices, customer, key: crypto.randomUUID(), person: web.person?.id ?? "" };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  if (text("intent") === "add-line") return null;
  const choices = resultOf(await web.readView(invoiceForm, {}), request, web.language);
  const customer = choices.customers.find((c) => c.id === text("customer"));
  if (!customer) return { errors: { customer: sayIn(words.chooseCustomer, web.language) } };
  const typed = typedLinesOf(form)
    .map((line, row) => ({ row, line }))
    .filter(({ line }) => !isEmptyLine(line));
  const read = typed.map(({ row, line }) => ({ row, ...readLine(line, web.language) }));
  const errors = read.flatMap((line) =>
    "errors" in line
      ? Object.entries(line.errors).map(([key, word]) => [
          `lines.${line.row}.${key}`,
          sayIn(word, web.language),
        ])
      : [],
  );
  if (errors.length > 0) return { errors: Object.fromEntries(errors) as FieldErrors };
  const input = {
    ...(params.invoice && { id: params.invoice }),
    ...{ activity: customer.activity, customer: customer.id },
    ...{ title: text("title"), suppliedOn: text("suppliedOn") || null, orderRef: text("orderRef") },
    ...{ note: text("note"), exemption: text("exemption") },
    lines: read.flatMap((line) => ("line" in line ? [line.line] : [])),
  };
  const saved = await web.performOperation(draftInvoice, input, { key: text("key") });
  if (!saved.ok) return formErrors(saved.refusal, web.language);
  const { id } = saved.result;
  if (text("intent") === "submit") {
    const submitted = await web.performOperation(
      submitInvoice,
      { invoice: id },
      { key: `${text("key")}-submit` },
    );
    // The draft is kept: its own page says what is missing.
    if (!submitted.ok) return redirect(`/factures/${id}?refus=${submitted.refusal.code}`);
  }
  return redirect(`/factures/${id}?garde=${params.invoice ?? "new"}`);
}

/** The editor of an invoice: who, what, how much, with the totals while one types. */
export default function EditInvoicePage() {
  const { rates, draft: stored, customer, key, person } = useLoaderData<typeof loader>();
  const refused = useActionData<{ errors: FieldErrors; whole?: string } | null>();
  const say = useSay();
  const start = formOf(stored, customer);
  const [value, setValue] = useState<InvoiceFormValue>(start);
  const draftKey = `invoice:${stored?.id ?? "new"}`;
  const draft = useDraft({ person, key: draftKey, value, savedAt: null, restore: setValue });
  const set = (change: Partial<InvoiceFormValue>) => setValue({ ...value, ...change });
  const field = (name: "title" | "suppliedOn" | "orderRef" | "exemption" | "note") => ({
    name,
    label: say(words[name]),
    value: value[name],
    errors: refused?.errors,
    optional: true,
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  const giveUp = () => {
    draft.forget(start);
    setValue(start);
  };
  return (
    <Form method="post" className="stack" noValidate>
      <PageHead
        title={say(stored ? words.editInvoice : words.newInvoice)}
        below={<DraftMark state={draft.state} />}
      />
      <DraftFound at={draft.found} onForget={giveUp} />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      <input type="hidden" name="key" value={key} />
      <CustomerField
        value={value.customer}
        errors={refused?.errors}
        onChange={(customer) => set({ customer })}
      />
      <TextField {...field("title")} maxLength={120} />
      <LinesOfInvoice
        rates={rates}
        lines={value.lines}
        onChange={(lines) => set({ lines })}
        errors={refused?.errors}
      />
      <TextField {...field("suppliedOn")} type="date" />
      <TextField {...field("orderRef")} maxLength={60} />
      <TextField {...field("exemption")} maxLength={200} help={say(words.exemptionHelp)} />
      <TextAreaField {...field("note")} maxLength={2000} />
      <Acts />
    </Form>
  );
}

type CustomerFieldProps = {
  value: string;
  errors: FieldErrors | undefined;
  onChange: (customer: string) => void;
};

function CustomerField({ value, errors, onChange }: CustomerFieldProps) {
  const { customers } = useLoaderData<typeof loader>();
  const say = useSay();
  const severalActivities = new Set(customers.map((c) => c.activity)).size > 1;
  return (
    <SelectField
      name="customer"
      label={say(words.customer)}
      errors={errors}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      help={<Link to="/clients#ajouter">{say(words.newCustomer)}</Link>}
    >
      <option value="" />
      {customers.map(({ id, name, activityName }) => (
        <option key={id} value={id}>
          {severalActivities ? `${name} · ${activityName}` : name}
        </option>
      ))}
    </SelectField>
  );
}

function Acts() {
  const say = useSay();
  return (
    <div className="actions">
      <button type="submit" name="intent" value="submit" className="button button-main">
        {say(words.submitInvoice)}
      </button>
      <button type="submit" name="intent" value="save" className="button">
        {say(words.draftInvoice)}
      </button>
    </div>
  );
}
