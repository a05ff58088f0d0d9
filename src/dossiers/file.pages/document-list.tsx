import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { askWords } from "../ask-words.ts";
import { documentKinds } from "../document.ts";
import { words } from "../words.ts";
import { RenewForm } from "./ask-form.tsx";
import { GiveFields } from "./ask-panel.tsx";
import type { OpenFile } from "./file-body.tsx";

type Documents = NonNullable<OpenFile["documents"]>;
type Props = {
  documents: Documents;
  file: OpenFile;
  formKey: string;
  answer: ActAnswer | undefined;
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
      {file.asks?.mayGive && <GiveForm {...{ formKey, answer }} />}
    </section>
  );
}

type LineProps = Omit<Props, "documents"> & { document: Documents[number] };

function DocumentLine({ document, file, formKey, answer }: LineProps) {
  const say = useSay();
  const language = useLanguage();
  const { id, kind, label, givenOn, endsOn, refusal, accepted, answers, mayDecide, renewBy } = document;
  const day = (date: string) => ({ date: formatDate(date, language, "short") });
  const ended = endsOn !== null && endsOn < file.today;
  const valid = endsOn && say(ended ? words.endedOn : words.validUntil, day(endsOn));
  const waits = answers !== null && accepted === null;
  return (
    <li>
      <span>
        <strong>{say(words[`document-${kind}`])}</strong>
        {label && ` · ${label}`}{" "}
        {accepted && <StateMark icon="check" tone="good" label={say(askWords.accepted)} />}
        {waits && <StateMark icon="clock" tone="wait" label={say(askWords.given)} />}
        <br />
        <span className="quiet">{say(words.givenOn, day(givenOn))}</span>
        {valid && <span className={ended ? "late" : "quiet"}> · {valid}</span>}
        {refusal !== null && (
          <span className="late"> · {say(askWords.returnedFor, { reason: refusal })}</span>
        )}
        {mayDecide && <Decide {...{ id, formKey, answer }} />}
        {renewBy && <RenewForm {...{ document, dueOn: renewBy, formKey }} />}
      </span>
      <a href={`/dossiers/documents/${id}`} target="_blank" rel="noreferrer">
        {say(words.seeDocument)}
        <span className="unseen"> {say(words[`document-${kind}`])}</span>
      </a>
    </li>
  );
}

function Decide({ id, formKey, answer }: { id: string; formKey: string; answer: ActAnswer | undefined }) {
  const say = useSay();
  const intent = `refuse-document:${id}`;
  const mine = answer?.intent === intent;
  return (
    <>
      <Form method="post" className="actions">
        <input type="hidden" name="key" value={`${formKey}-accept-${id}`} />
        <button type="submit" name="intent" value={`accept-document:${id}`} className="button">
          {say(words.acceptDocument)}
        </button>
      </Form>
      <details className="fold" open={mine} key={mine ? "refused" : formKey}>
        <summary>{say(words.refuseDocument)}</summary>
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="key" value={`${formKey}-${id}`} />
          <TextField label={say(askWords.whyReturned)} {...fieldIn(answer, intent)("reason")} />
          <div className="actions">
            <button type="submit" name="intent" value={intent} className="button button-danger-main">
              {say(words.refuseDocument)}
            </button>
          </div>
        </Form>
      </details>
    </>
  );
}

function GiveForm({ formKey, answer }: Pick<Props, "formKey" | "answer">) {
  const say = useSay();
  const intent = "give";
  const own = fieldIn(answer, intent);
  return (
    <ActForm
      {...{ intent, formKey }}
      label={say(words.giveDocument)}
      refused={answer?.intent === intent}
      fold={formKey}
      upload
    >
      <SelectField label={say(words.documentKind)} {...own("kind", "identity")}>
        {documentKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(words[`document-${kind}`])}
          </option>
        ))}
      </SelectField>
      <TextField label={say(words.documentLabel)} {...own("label")} optional />
      <GiveFields {...{ intent, answer }} />
    </ActForm>
  );
}
