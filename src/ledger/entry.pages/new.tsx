import { useState } from "react";
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { type Line, LineEditor } from "../../design/line-editor.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { entryForm } from "../entry-form.ts";
import { postEntry } from "../post-entry.ts";
import { readEntryForm } from "../read-entry-form.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const form = resultOf(await web.readView(entryForm, {}), request, web.language);
  return { ...form, key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const choices = await web.readView(entryForm, {});
  const asked = readEntryForm(form, choices.ok ? choices.result.activities : [], web.language);
  if ("errors" in asked) return asked;
  const outcome = await web.performOperation(postEntry, asked.entry, { key: String(form.get("key")) });
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  return redirect(
    `/comptabilite/grand-livre?year=${asked.entry.date.slice(0, 4)}&entry=${outcome.result.id}`,
  );
}

let made = 0;
const emptyLine = (): Line => ({
  id: `line-${++made}`,
  account: "",
  thirdParty: "",
  activity: "",
  label: "",
  debit: "",
  credit: "",
});

/** An entry typed by keyboard alone, its balance said while it is typed. */
export default function NewEntryPage() {
  const { journals, today, key } = useLoaderData<typeof loader>();
  const refused = useActionData<{ errors: FieldErrors; whole?: string }>();
  const say = useSay();
  const [lines, setLines] = useState<readonly Line[]>(() => [emptyLine(), emptyLine()]);
  return (
    <Form method="post" className="stack" noValidate>
      <PageHead title={say(words.newEntry)} />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      <input type="hidden" name="key" value={key} />
      <SelectField name="journal" label={say(words.journal)} defaultValue="OD" errors={refused?.errors}>
        {journals.map(({ code, label }) => (
          <option key={code} value={code}>{`${code} · ${label}`}</option>
        ))}
      </SelectField>
      <TextField
        name="date"
        type="date"
        label={say(words.date)}
        defaultValue={today}
        max={today}
        errors={refused?.errors}
      />
      <TextField name="documentRef" label={say(words.documentRef)} maxLength={60} errors={refused?.errors} />
      <TextField name="label" label={say(words.entryLabel)} maxLength={200} errors={refused?.errors} />
      <LineEditor
        caption={say(words.lines)}
        name="lines"
        lines={lines}
        onChange={setLines}
        newLine={emptyLine}
        errors={refused?.errors}
        columns={[
          { key: "account", head: say(words.account), kind: "text", share: 1.5 },
          { key: "thirdParty", head: say(words.thirdParty), kind: "text", share: 1.5 },
          { key: "activity", head: say(words.activity), kind: "text", share: 1.2 },
          { key: "label", head: say(words.label), kind: "text", share: 3 },
          { key: "debit", head: say(words.debit), kind: "amount", share: 1.5 },
          { key: "credit", head: say(words.credit), kind: "amount", share: 1.5 },
        ]}
      />
      <Gap lines={lines} />
      <p>
        <button type="submit" className="button button-main">
          {say(words.postEntry)}
        </button>
      </p>
    </Form>
  );
}

function Gap({ lines }: { lines: readonly Line[] }) {
  const say = useSay();
  const language = useLanguage();
  const sum = (key: string) =>
    lines.reduce((total, line) => {
      const parsed = parseAmount(line[key] ?? "", language);
      return "cents" in parsed ? total + parsed.cents : total;
    }, 0n);
  const debit = sum("debit");
  const credit = sum("credit");
  const text = (cents: bigint) => formatCents(cents, language);
  return (
    <p role="status">
      {debit === credit && debit > 0n
        ? say(words.balanced, { debit: text(debit) })
        : say(words.gap, { debit: text(debit), credit: text(credit), gap: text(debit - credit) })}
    </p>
  );
}
