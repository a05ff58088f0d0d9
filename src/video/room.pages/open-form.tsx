import { ActForm } from "../../design/act-form.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { OpenAnswer, Rooms } from "./list.tsx";

type OpenFormProps = { known: Rooms["known"]; formKey: string; answer: OpenAnswer | undefined };

/** A meeting for people of the house: what about, when, with whom. */
export function OpenForm({ known, formKey, answer }: OpenFormProps) {
  const say = useSay();
  const typed = answer?.typed;
  const errors = answer?.errors;
  return (
    <ActForm intent="open" label={say(words.openRoom)} formKey={formKey} refused={Boolean(answer)} fold="">
      <ErrorSummary errors={errors} whole={answer?.whole} />
      <TextField name="title" label={say(words.title)} defaultValue={typed?.title ?? ""} errors={errors} />
      <div className="field-row">
        <TextField
          name="day"
          type="date"
          label={say(words.day)}
          defaultValue={typed?.day ?? ""}
          errors={errors}
        />
        <TextField
          name="startsAt"
          type="time"
          label={say(words.startsAt)}
          defaultValue={typed?.startsAt ?? ""}
          errors={errors}
        />
        <TextField
          name="endsAt"
          type="time"
          label={say(words.endsAt)}
          defaultValue={typed?.endsAt ?? ""}
          errors={errors}
        />
      </div>
      <PeopleChoice known={known} answer={answer} />
    </ActForm>
  );
}

function PeopleChoice({ known, answer }: Pick<OpenFormProps, "known" | "answer">) {
  const say = useSay();
  const wrong = answer?.errors.people;
  return (
    <fieldset id="field-people" tabIndex={-1}>
      <legend>{say(words.people)}</legend>
      <p className="field-help">{say(words.peopleHelp)}</p>
      <div className="choices">
        {known.map(({ person, name }) => (
          <label key={person} className="choice">
            <input
              type="checkbox"
              name="people"
              value={person}
              defaultChecked={answer?.people.includes(person) ?? false}
            />
            {name}
          </label>
        ))}
      </div>
      {wrong && <p className="field-error">{wrong}</p>}
    </fieldset>
  );
}
