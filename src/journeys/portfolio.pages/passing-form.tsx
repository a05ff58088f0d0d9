import { Form } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { CheckField, fieldId, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Loaded, PassingAnswer } from "./passing.tsx";

type PassingFormProps = { loaded: Loaded; answer: PassingAnswer | undefined };

/** Which activities, to whom, from when, what to know, and note by note what one passes on. */
export function PassingForm({ loaded, answer }: PassingFormProps) {
  const say = useSay();
  const { activities, notes, key } = loaded;
  const typed = answer?.typed ?? {};
  return (
    <Form method="post" className="panel stack" noValidate>
      <input type="hidden" name="key" value={key} />
      {activities.length > 1 && (
        <CheckField
          name="all"
          label={say(words.handAll, { n: activities.length })}
          defaultChecked={"all" in typed}
        />
      )}
      <Boxes
        name="activity"
        legend={say(activities.length > 1 ? words.handSome : words.activitiesToHand)}
        field="activities"
        answer={answer}
        among={activities.map(({ id, code, name }) => ({ id, label: `${code} · ${name}` }))}
      />
      <ToAndWhen loaded={loaded} answer={answer} />
      <TextAreaField
        name="note"
        label={say(words.noteOfHandOver)}
        help={say(words.noteOfHandOverHelp)}
        defaultValue={typed.note ?? ""}
        errors={answer?.errors}
        optional
      />
      {notes.length > 0 && (
        <Boxes
          name="passed"
          legend={say(words.notesToPass)}
          help={say(words.notesToPassHelp)}
          field="notes"
          answer={answer}
          among={notes.map(({ id, personName, text }) => ({ id, label: `${personName} : ${text}` }))}
        />
      )}
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.handOver)}
        </button>
      </div>
    </Form>
  );
}

function ToAndWhen({ loaded: { adviser, advisers, today }, answer }: PassingFormProps) {
  const say = useSay();
  const typed = answer?.typed ?? {};
  const others = advisers.filter(({ id }) => id !== adviser);
  return (
    <div className="field-row">
      <SelectField name="to" label={say(words.toWhom)} defaultValue={typed.to ?? ""} errors={answer?.errors}>
        <Choices none="" among={others} />
      </SelectField>
      <TextField
        type="date"
        name="on"
        label={say(words.onDay)}
        defaultValue={typed.on ?? today}
        errors={answer?.errors}
      />
    </div>
  );
}

type BoxesProps = {
  name: string;
  legend: string;
  help?: string;
  field: string;
  answer: PassingAnswer | undefined;
  among: readonly { id: string; label: string }[];
};

function Boxes({ name, legend, help, field, answer, among }: BoxesProps) {
  const error = answer?.errors[field];
  return (
    <fieldset id={fieldId(field)} tabIndex={-1}>
      <legend>{legend}</legend>
      {help && <p className="field-help">{help}</p>}
      <div className="boxes">
        {among.map(({ id, label }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              name={name}
              value={id}
              defaultChecked={answer?.ticked.includes(id) ?? false}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
