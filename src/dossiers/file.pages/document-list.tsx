import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { documentKinds } from "../document.ts";
import { words } from "../words.ts";
import type { OpenFile } from "./file-body.tsx";
import type { FileAnswer } from "./load-file.ts";

type Documents = NonNullable<OpenFile["documents"]>;
type Props = {
  documents: Documents;
  file: OpenFile;
  formKey: string;
  answer: FileAnswer | undefined;
};

/** The documents of a file, each opened by a click, and the form that gives one more. */
export function DocumentList({ documents, file, formKey, answer }: Props) {
  const say = useSay();
  return (
    <section className="panel stack" aria-label={say(words.documents)}>
      <h2>{say(words.documents)}</h2>
      {documents.length === 0 && <p className="quiet">{say(words.noDocument)}</p>}
      <ul className="plain-list wide-list">
        {documents.map((document) => (
          <DocumentLine key={document.id} {...{ document, file, formKey, answer }} />
        ))}
      </ul>
      <GiveForm {...{ formKey, answer }} />
    </section>
  );
}

type LineProps = Omit<Props, "documents"> & { document: Documents[number] };

function DocumentLine({ document, file, formKey, answer }: LineProps) {
  const say = useSay();
  const language = useLanguage();
  const { id, kind, label, givenOn, endsOn, refusal } = document;
  const day = (date: string) => ({ date: formatDate(date, language, "short") });
  const ended = endsOn !== null && endsOn < file.today;
  const valid = endsOn && say(ended ? words.endedOn : words.validUntil, day(endsOn));
  return (
    <li>
      <span>
        <strong>{say(words[`document-${kind}`])}</strong>
        {label && ` · ${label}`}
        <br />
        <span className="quiet">{say(words.givenOn, day(givenOn))}</span>
        {valid && <span className={ended ? "late" : "quiet"}> · {valid}</span>}
        {refusal !== null && <span className="late"> · {say(words.refusedFor, { reason: refusal })}</span>}
        {file.mayRefuse && refusal === null && <RefuseForm {...{ id, formKey, answer }} />}
      </span>
      <a href={`/dossiers/documents/${id}`} target="_blank" rel="noreferrer">
        {say(words.seeDocument)}
        <span className="unseen"> {say(words[`document-${kind}`])}</span>
      </a>
    </li>
  );
}

type RefuseProps = { id: string; formKey: string; answer: FileAnswer | undefined };

function RefuseForm({ id, formKey, answer }: RefuseProps) {
  const say = useSay();
  const intent = `refuse-document:${id}`;
  const mine = answer?.intent === intent ? answer : undefined;
  return (
    <details className="fold" open={mine !== undefined} key={mine ? "refused" : formKey}>
      <summary>{say(words.refuseDocument)}</summary>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${formKey}-${id}`} />
        <TextField
          name="reason"
          label={say(words.reason)}
          defaultValue={mine?.typed.reason ?? ""}
          errors={mine?.errors}
        />
        <div className="actions">
          <button type="submit" name="intent" value={intent} className="button button-danger-main">
            {say(words.refuseDocument)}
          </button>
        </div>
      </Form>
    </details>
  );
}

function GiveForm({ formKey, answer }: Pick<Props, "formKey" | "answer">) {
  const say = useSay();
  const mine = answer?.intent === "give" ? answer : undefined;
  return (
    <ActForm
      intent="give"
      label={say(words.giveDocument)}
      formKey={formKey}
      refused={mine !== undefined}
      fold={formKey}
      upload
    >
      <SelectField
        name="kind"
        label={say(words.documentKind)}
        defaultValue={mine?.typed.kind ?? "identity"}
        errors={mine?.errors}
      >
        {documentKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(words[`document-${kind}`])}
          </option>
        ))}
      </SelectField>
      <TextField
        name="label"
        label={say(words.documentLabel)}
        defaultValue={mine?.typed.label ?? ""}
        errors={mine?.errors}
        optional
      />
      <TextField
        name="endsOn"
        type="date"
        label={say(words.documentEnds)}
        defaultValue={mine?.typed.endsOn ?? ""}
        errors={mine?.errors}
        optional
      />
      <TextField
        name="paper"
        type="file"
        accept=".pdf,.jpg,.jpeg,.png"
        label={say(words.documentFile)}
        errors={mine?.errors}
      />
    </ActForm>
  );
}
