import { Form } from "react-router";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { type FieldName, sectionOf } from "../fields.ts";
import { words } from "../words.ts";
import type { OpenFile } from "./file-body.tsx";
import { Value } from "./section-panel.tsx";

type Props = {
  change: OpenFile["changes"][number];
  name: string;
  formKey: string;
  answer: ActAnswer | undefined;
};

/** Details that were given and count only once somebody else has confirmed them. */
export function WaitingChange({ change, name, formKey, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const by = {
    name: change.recorderName ?? "",
    date: formatDate(civilDateOf(change.recordedAt), language, "short"),
  };
  const fields = sectionOf(change.section).fields;
  return (
    <section className="panel stack">
      <h2>
        {say(words.waiting)} : {say(words[change.section])}
      </h2>
      <p className="quiet">{say(words.waitingSince, by)}</p>
      <dl className="sheet">
        {Object.entries(change.values).map(([field, value]) => (
          <div key={field}>
            <dt>{say(words[field as FieldName])}</dt>
            <dd>
              <Value field={fields.find((each) => each.name === field) ?? { kind: "text" }} value={value} />
            </dd>
          </div>
        ))}
      </dl>
      {change.mayDecide && <Decision {...{ change, name, formKey, answer }} />}
    </section>
  );
}

function Decision({ change, name, formKey, answer }: Props) {
  const say = useSay();
  const refusing = `refuse:${change.id}`;
  return (
    <>
      <p>{say(words.confirmWhy, { name })}</p>
      <Form method="post">
        <input type="hidden" name="key" value={`${formKey}-decide`} />
        <button type="submit" name="intent" value={`decide:${change.id}`} className="button button-main">
          {say(words.confirm)}
        </button>
      </Form>
      <details className="fold" open={answer?.intent === refusing}>
        <summary>{say(words.refuse)}</summary>
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="key" value={`${formKey}-refuse`} />
          <TextField label={say(words.reason)} {...fieldIn(answer, refusing)("reason")} />
          <div className="actions">
            <button type="submit" name="intent" value={refusing} className="button button-danger-main">
              {say(words.refuse)}
            </button>
          </div>
        </Form>
      </details>
    </>
  );
}
