import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { askWords } from "../ask-words.ts";
import type { DocumentKind } from "../document.ts";
import { words } from "../words.ts";
import type { OpenFile } from "./file-body.tsx";

type AskFormProps = {
  asks: NonNullable<OpenFile["asks"]>;
  formKey: string;
  answer: ActAnswer | undefined;
};

/** Which document, why, and by when: what the person will read. */
export function AskForm({ asks, formKey, answer }: AskFormProps) {
  const say = useSay();
  const own = fieldIn(answer, "ask");
  return (
    <ActForm
      intent="ask"
      label={say(words.askDocument)}
      formKey={formKey}
      refused={answer?.intent === "ask"}
      fold={formKey}
    >
      <SelectField label={say(words.documentKind)} {...own("kind", asks.kinds[0])}>
        {asks.kinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(words[`document-${kind}`])}
          </option>
        ))}
      </SelectField>
      <TextField label={say(words.documentLabel)} {...own("label")} optional />
      <TextField label={say(askWords.reason)} help={say(askWords.reasonHelp)} {...own("reason")} />
      <TextField type="date" label={say(askWords.dueOn)} {...own("dueOn", asks.dueOn)} />
    </ActForm>
  );
}

type RenewFormProps = {
  document: { id: string; person: string; kind: DocumentKind; label: string; endsOn: string | null };
  dueOn: string;
  formKey: string;
};

/** The next document asked for in one click, its reason and its day written already. */
export function RenewForm({ document, dueOn, formKey }: RenewFormProps) {
  const say = useSay();
  const language = useLanguage();
  const { id, person, kind, label, endsOn } = document;
  const reason = say(askWords.renewReason, { date: formatDate(endsOn ?? dueOn, language, "short") });
  const told = { person, kind, label, reason, dueOn };
  return (
    <Form method="post" className="actions">
      <input type="hidden" name="key" value={`${formKey}-renew-${id}`} />
      {Object.entries(told).map(([name, value]) => (
        <input key={name} type="hidden" name={`ask.${name}`} value={value} />
      ))}
      <button type="submit" name="intent" value="ask" className="button">
        {say(askWords.renew, { date: formatDate(dueOn, language, "short") })}
      </button>
    </Form>
  );
}
