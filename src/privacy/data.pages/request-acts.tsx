import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { SelectField, TextAreaField } from "../../design/field.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { refusals } from "../refusals.ts";
import { words } from "../words.ts";
import type { OneRequest } from "./request.tsx";

type Props = { found: OneRequest; answer: ActAnswer | undefined; copied: boolean };

/** What may be done about a request that waits. */
export function RequestActs({ found: { request, plan, formKey }, answer, copied }: Props) {
  const say = useSay();
  const outcomes = (["done", "partly", "refused"] as const).map((id) => ({ id, name: say(words[id]) }));
  const [extending, answering] = [fieldIn(answer, "extend"), fieldIn(answer, "answer")];
  const shared = { formKey, fold: request.id };
  return (
    <div className="stack">
      {plan && <Erase request={request} plan={plan} formKey={formKey} />}
      {request.kind === "access" && <Copy person={request.person} formKey={formKey} copied={copied} />}
      <ActForm
        {...shared}
        intent="answer"
        label={say(words.answerRequest)}
        refused={answer?.intent === "answer"}
      >
        <SelectField label={say(words.outcome)} {...answering("outcome", "done")}>
          <Choices among={outcomes} />
        </SelectField>
        <TextAreaField
          rows={5}
          label={say(words.reason)}
          help={say(words.reasonHelp)}
          {...answering("reason")}
        />
      </ActForm>
      {request.extendedFor === null && (
        <ActForm
          {...shared}
          intent="extend"
          label={say(words.extendRequest)}
          refused={answer?.intent === "extend"}
        >
          <TextAreaField
            rows={3}
            label={say(words.reason)}
            help={say(words.reasonHelp)}
            {...extending("reason")}
          />
        </ActForm>
      )}
    </div>
  );
}

type EraseProps = Pick<OneRequest, "request" | "formKey"> & { plan: NonNullable<OneRequest["plan"]> };

function Erase({ request: { name }, plan: { lastDirector, heldUntil }, formKey }: EraseProps) {
  const say = useSay();
  const language = useLanguage();
  const refusal = lastDirector
    ? refusals.lastDirector({ name })
    : heldUntil !== null
      ? refusals.underDispute({ name, date: heldUntil })
      : null;
  return (
    <div className="actions">
      <ConfirmButton
        label={say(words.erasePerson)}
        icon="trash"
        effect={<p>{say(words.erasePersonWhy, { name })}</p>}
        fields={{ intent: "erase", key: `${formKey}-erase` }}
        whyNot={refusal ? sayRefusal(refusal, language) : undefined}
      />
    </div>
  );
}

function Copy({ person, formKey, copied }: { person: string; formKey: string; copied: boolean }) {
  const say = useSay();
  if (copied)
    return (
      <p role="status">
        <a className="button button-main" href={`/listes/privacy/person?person=${person}`}>
          {say(words.fetchCopy)}
        </a>
      </p>
    );
  return (
    <Form method="post" className="actions">
      <input type="hidden" name="key" value={`${formKey}-take`} />
      <input type="hidden" name="person" value={person} />
      <button type="submit" name="intent" value="take" className="button">
        {say(words.takeData)}
      </button>
    </Form>
  );
}
