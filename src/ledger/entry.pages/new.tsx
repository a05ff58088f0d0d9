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
import { type Line, LineEditor } from "../../design/line-editor.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { attachPaper, readGivenPaper } from "../attach-paper.ts";
import { entryForm } from "../entry-form.ts";
import { postEntry } from "../post-entry.ts";
import { readEntryForm } from "../read-entry-form.ts";
import { readPostedEntry } from "../read-posted-entry.ts";
import { words } from "../words.ts";
import { givenFile } from "./act-on-entry.ts";
import { PaperField } from "./entry-papers.tsx";
import { copyOf, type EntryStart, lineColumns, startOf } from "./entry-start.ts";
import { Gap } from "./gap.tsx";
import { words as page } from "./words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const offered = resultOf(await web.readView(entryForm, {}), request, web.language);
  const entry = new URL(request.url).searchParams.get("copie");
  const copied = entry && resultOf(await web.readView(readPostedEntry, { entry }), request, web.language);
  return {
    ...offered,
    key: crypto.randomUUID(),
    start: copied ? copyOf(copied, web.language) : null,
    copied: copied ? { journal: copied.head.journal, number: copied.head.number } : null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const typed = startOf(form);
  if (form.get("intent") === "add-line") return { errors: {}, whole: undefined, typed };
  const choices = await web.readView(entryForm, {});
  const asked = readEntryForm(form, choices.ok ? choices.result.activities : [], web.language);
  if ("errors" in asked) return { ...asked, whole: undefined, typed };
  // The paper is looked at before the entry is posted, which nothing undoes.
  const given = (await givenFile(form, "paper")) ?? null;
  const wrong = given && (await readGivenPaper(given)).refusal;
  if (wrong) return { errors: { paper: sayRefusal(wrong, web.language) }, whole: undefined, typed };
  const key = String(form.get("key"));
  const outcome = await web.performOperation(postEntry, asked.entry, { key });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed };
  const { id } = outcome.result;
  const attached =
    given && (await web.performOperation(attachPaper, { entry: id, paper: given }, { key: `${key}-paper` }));
  const left = given && !attached?.ok ? `?piece=${encodeURIComponent(given.name)}` : "";
  return redirect(`/comptabilite/ecritures/${id}${left}`);
}

let made = 0;
const emptyLine = (): Line => ({
  ...Object.fromEntries(lineColumns.map((column) => [column, ""])),
  id: `line-${++made}`,
});

type Refused = { errors: FieldErrors; whole?: string; typed: EntryStart & { date: string } };

/** An entry typed by keyboard alone, its balance said while it is typed. */
export default function NewEntryPage() {
  const { key, start, copied } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const say = useSay();
  const from = refused?.typed ?? start;
  const [lines, setLines] = useState<readonly Line[]>(() =>
    from ? from.lines.map((line) => ({ ...emptyLine(), ...line })) : [emptyLine(), emptyLine()],
  );
  return (
    <Form method="post" encType="multipart/form-data" className="stack" noValidate>
      <PageHead title={say(words.newEntry)} below={copied && say(page.copied, copied)} />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      <input type="hidden" name="key" value={key} />
      <Head from={from} date={refused?.typed.date} errors={refused?.errors} />
      <Lines {...{ lines, setLines }} errors={refused?.errors} />
      <Gap lines={lines} />
      <PaperField errors={refused?.errors} />
      <p>
        <button type="submit" className="button button-main">
          {say(words.postEntry)}
        </button>
      </p>
    </Form>
  );
}

type HeadProps = { from: EntryStart | null; date: string | undefined; errors: FieldErrors | undefined };

function Head({ from, date, errors }: HeadProps) {
  const { journals, today } = useLoaderData<typeof loader>();
  const say = useSay();
  const text = (name: "documentRef" | "label", label: string, maxLength: number) => (
    <TextField {...{ name, label, maxLength, errors }} defaultValue={from?.[name]} />
  );
  return (
    <div className="entry-head">
      <SelectField
        name="journal"
        label={say(words.journal)}
        defaultValue={from?.journal ?? "OD"}
        errors={errors}
      >
        {journals.map(({ code, label }) => (
          <option key={code} value={code}>{`${code} · ${label}`}</option>
        ))}
      </SelectField>
      <TextField
        {...{ name: "date", type: "date", label: say(words.date), max: today, errors }}
        defaultValue={date ?? today}
      />
      {text("documentRef", say(words.documentRef), 60)}
      {text("label", say(words.entryLabel), 200)}
    </div>
  );
}

type LinesProps = {
  lines: readonly Line[];
  setLines: (lines: readonly Line[]) => void;
  errors: FieldErrors | undefined;
};

function Lines({ lines, setLines, errors }: LinesProps) {
  const { accounts } = useLoaderData<typeof loader>();
  const say = useSay();
  const nameOf = ({ account = "" }: Line) => {
    const code = account.trim().toUpperCase();
    if (code.length < 3) return "";
    return accounts.find((each) => each.code === code)?.label ?? say(page.unreadable);
  };
  return (
    <LineEditor
      caption={say(words.lines)}
      name="lines"
      lines={lines}
      onChange={setLines}
      newLine={emptyLine}
      errors={errors}
      columns={[
        { key: "account", head: say(words.account), kind: "text", share: 1.3 },
        { key: "thirdParty", head: say(words.thirdParty), kind: "text", share: 1.3 },
        { key: "activity", head: say(words.activity), kind: "text", share: 1.1 },
        { key: "label", head: say(words.label), kind: "text", share: 2.4 },
        { key: "debit", head: say(words.debit), kind: "amount", share: 1.5 },
        { key: "credit", head: say(words.credit), kind: "amount", share: 1.5 },
      ]}
      readout={{ head: say(page.accountName), of: nameOf }}
    />
  );
}
