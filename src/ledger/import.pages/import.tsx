import type { ReactNode } from "react";
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useNavigation,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { importFrom } from "../../doors/web/import-file.ts";
import { entryForm } from "../entry-form.ts";
import { importFec } from "../import-fec.ts";
import { words } from "../words.ts";
import { Matching, readMatching } from "./matching.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { accounts, activities } = resultOf(await web.readView(entryForm, {}), request, web.language);
  return { key: crypto.randomUUID(), accounts, activities };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "") || undefined;
  const { told, done, refused } = await importFrom(web, importFec, form, {
    from: text("from"),
    to: text("to"),
    analyticColumn: text("analyticColumn"),
    ...readMatching(form),
  });
  return told ? { ...told, done } : refused;
}

type Answer = Awaited<ReturnType<typeof action>>;
export type Told = Extract<Answer, { done: boolean }>;

/** A year of another program's books: checked first, then taken over with the very same file. */
export default function ImportPage() {
  const { key, accounts, activities } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const busy = useNavigation().state !== "idle";
  const say = useSay();
  const told = answer && "done" in answer ? answer : undefined;
  const refused = answer && !("done" in answer) ? answer : undefined;
  return (
    <div className="stack">
      <PageHead title={say(words.importFec)} />
      <p>{say(words.importIntro)}</p>
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      {refused && refused.details.length > 0 && (
        <ul>
          {refused.details.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {told && <Preview told={told} />}
      <ImportForm bookKey={key} told={told} refused={refused} busy={busy}>
        {told && !told.done && <Matching told={told} accounts={accounts} activities={activities} />}
      </ImportForm>
    </div>
  );
}

type Refusal = Exclude<Answer, { done: boolean }>;

function ImportForm(props: {
  bookKey: string;
  told: Told | undefined;
  refused: Refusal | undefined;
  busy: boolean;
  children: ReactNode;
}) {
  const { bookKey, told, refused, busy, children } = props;
  const say = useSay();
  return (
    <Form method="post" encType="multipart/form-data" className="stack" noValidate>
      <input type="hidden" name="key" value={bookKey} />
      <TextField
        name="file"
        type="file"
        accept=".txt,.csv,.xml"
        label={say(words.fecFile)}
        help={say(words.fecFileHelp)}
        errors={refused?.errors}
      />
      <TextField
        name="from"
        type="date"
        label={say(words.firstDay)}
        help={say(words.daysHelp)}
        errors={refused?.errors}
        optional
      />
      <TextField
        name="to"
        type="date"
        label={say(words.lastDay)}
        help={say(words.daysHelp)}
        errors={refused?.errors}
        optional
      />
      {children}
      <p className="actions">
        <button
          type="submit"
          name="act"
          value="check"
          className={told ? "button" : "button button-main"}
          disabled={busy}
        >
          {say(words.checkFile)}
        </button>
        {told && !told.done && (
          <button type="submit" name="act" value="import" className="button button-main" disabled={busy}>
            {say(words.importFec)}
          </button>
        )}
      </p>
    </Form>
  );
}

function Preview({ told }: { told: Told }) {
  const say = useSay();
  const language = useLanguage();
  const list = (named: readonly { code: string; label: string }[]) =>
    named.map(({ code, label }) => `${code} ${label}`).join(", ");
  const facts = {
    from: formatDate(told.from, language),
    to: formatDate(told.to, language),
    entries: told.entries,
    lines: told.lines,
    debit: formatCents(told.debitCents, language),
    credit: formatCents(told.creditCents, language),
    letterings: told.letterings,
  };
  return (
    <section className="stack" role="status">
      <h2>{say(told.done ? words.importedFrom : words.previewOf, { name: told.fileName })}</h2>
      <p>{say(words.importFacts, facts)}</p>
      <ul>
        {told.done && told.accountsCreated.length > 0 && (
          <li>{say(words.accountsCreated, { list: list(told.accountsCreated) })}</li>
        )}
        {told.journalsCreated.length > 0 && (
          <li>{say(words.journalsCreated, { list: list(told.journalsCreated) })}</li>
        )}
        <li>{say(words.thirdPartiesCreated, { n: told.thirdPartiesCreated })}</li>
        <li>{say(words.activitiesMapped, { n: told.activitiesMapped })}</li>
      </ul>
      {told.warnings.length > 0 && (
        <>
          <h3>{say(words.warnings)}</h3>
          <ul>
            {told.warnings.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
