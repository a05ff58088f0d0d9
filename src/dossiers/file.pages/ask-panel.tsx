import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { askWords } from "../ask-words.ts";
import { words } from "../words.ts";
import { AskForm } from "./ask-form.tsx";
import { AskStateMark } from "./ask-state.tsx";
import type { OpenFile } from "./file-body.tsx";

type Asks = NonNullable<OpenFile["asks"]>;
type Props = { asks: Asks; file: OpenFile; formKey: string; answer: ActAnswer | undefined };

/** What is asked of somebody: to themselves with the place to give it, to the team with what it waits for. */
export function AskPanel({ asks, file, formKey, answer }: Props) {
  const say = useSay();
  if (asks.pending.length === 0 && !asks.mayAsk) return null;
  const title = say(file.own ? askWords.yours : words.documentsAsked);
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      {asks.pending.length === 0 && <p className="quiet">{say(askWords.noneAsked)}</p>}
      <ul className="plain-list wide-list">
        {asks.pending.map((ask) => (
          <AskLine key={ask.id} {...{ ask, asks, file, formKey, answer }} />
        ))}
      </ul>
      {asks.mayAsk && <AskForm {...{ asks, formKey, answer }} />}
    </section>
  );
}

function AskLine({ ask, asks, file, formKey, answer }: Props & { ask: Asks["pending"][number] }) {
  const say = useSay();
  const language = useLanguage();
  const { id, kind, label, reason, dueOn, askerName, state, returned } = ask;
  const day = formatDate(dueOn, language, "short");
  const late = state !== "given" && dueOn < file.today;
  return (
    <li>
      <div className="stack">
        <span>
          <strong>{say(words[`document-${kind}`])}</strong>
          {label && ` · ${label}`} <AskStateMark {...{ state, late }} />
          <br />
          {reason}
          <br />
          <span className={late ? "late" : "quiet"}>{say(askWords.by, { date: day })}</span>
          {askerName && <span className="quiet"> · {say(askWords.askedBy, { name: askerName })}</span>}
          {returned && <span className="late"> · {say(askWords.returnedFor, { reason: returned })}</span>}
        </span>
        {file.own && state !== "given" && <AnswerForm {...{ ask, formKey, answer }} />}
        {asks.mayAsk && (
          <Form method="post">
            <input type="hidden" name="key" value={`${formKey}-withdraw-${id}`} />
            <button type="submit" name="intent" value={`withdraw-ask:${id}`} className="button">
              {say(words.withdrawAsk)}
            </button>
          </Form>
        )}
      </div>
    </li>
  );
}

type AnswerFormProps = { ask: Asks["pending"][number]; formKey: string; answer: ActAnswer | undefined };

/** Where the document that is asked for is given: what it is is known, there is the file to choose. */
function AnswerForm({ ask: { id, kind, label }, formKey, answer }: AnswerFormProps) {
  const say = useSay();
  const intent = `give:${id}`;
  return (
    <ActForm
      {...{ intent, formKey }}
      label={say(askWords.give, { what: label || say(words[`document-${kind}`]) })}
      refused={answer?.intent === intent}
      fold={formKey}
      upload
    >
      <input type="hidden" name={`${intent}.kind`} value={kind} />
      <input type="hidden" name={`${intent}.label`} value={label} />
      <GiveFields {...{ intent, answer }} />
    </ActForm>
  );
}

/** The file, taken as a photo or chosen, and the day it ends. */
export function GiveFields({ intent, answer }: { intent: string; answer: ActAnswer | undefined }) {
  const say = useSay();
  const own = fieldIn(answer, intent);
  const { defaultValue: _, ...paper } = own("paper");
  return (
    <>
      <TextField
        {...paper}
        type="file"
        accept=".pdf,.jpg,.jpeg,.png"
        label={say(words.documentFile)}
        help={say(askWords.fileHelp)}
      />
      <TextField type="date" label={say(words.documentEnds)} {...own("endsOn")} optional />
    </>
  );
}
