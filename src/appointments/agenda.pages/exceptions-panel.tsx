import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { clockOf } from "../../foundation/when.ts";
import type { Word } from "../../foundation/words.ts";
import { exceptionKinds } from "../hours.ts";
import { words } from "../words.ts";
import type { PanelProps } from "./settings.tsx";

/** Days unlike their week. */
export function ExceptionsPanel({ settings, answer }: PanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { exceptions, key } = settings;
  return (
    <section className="panel" aria-label={say(words.exceptions)}>
      <h2>{say(words.exceptions)}</h2>
      {exceptions.length === 0 && <p>{say(words.noException)}</p>}
      <ul className="papers">
        {exceptions.map(({ id, kind, firstDay, lastDay, fromMinute, toMinute }) => (
          <li key={id}>
            <span>
              {formatDate(firstDay, language)}
              {lastDay !== firstDay && ` – ${formatDate(lastDay, language)}`} · {say(words[kind])}
              {fromMinute !== null && toMinute !== null && ` ${clockOf(fromMinute)} – ${clockOf(toMinute)}`}
            </span>
            <Form method="post">
              <input type="hidden" name="key" value={`${key}-${id}`} />
              <button type="submit" name="intent" value={`unexcept:${id}`} className="button">
                {say(words.removeException)}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <ActForm
        intent="except"
        label={say(words.addException)}
        formKey={key}
        refused={answer?.intent === "except"}
        fold={String(exceptions.length)}
      >
        <ExceptionFields settings={settings} answer={answer} />
      </ActForm>
    </section>
  );
}

function ExceptionFields({ settings: { sites, today }, answer }: PanelProps) {
  const say = useSay();
  const own = answer?.intent === "except" ? answer : undefined;
  const value = (name: string, otherwise = "") => own?.typed[name] ?? otherwise;
  const errors = own?.errors;
  return (
    <>
      <SelectField name="kind" label={say(words.exceptionKind)} defaultValue={value("kind", "none")}>
        {exceptionKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(words[kind])}
          </option>
        ))}
      </SelectField>
      <div className="field-row">
        <TextField
          type="date"
          name="firstDay"
          label={say(words.firstDay)}
          defaultValue={value("firstDay", today)}
          errors={errors}
        />
        <TextField
          type="date"
          name="lastDay"
          label={say(words.lastDay)}
          defaultValue={value("lastDay")}
          errors={errors}
          optional
        />
      </div>
      <MoreHours sites={sites} value={value} errors={errors} />
    </>
  );
}

type MoreHoursProps = {
  sites: PanelProps["settings"]["sites"];
  value: (name: string) => string;
  errors: FieldErrors | undefined;
};

/** From which hour to which, and where, when one receives in addition. */
function MoreHours({ sites, value, errors }: MoreHoursProps) {
  const say = useSay();
  const hour = (name: "fromMinute" | "toMinute", label: Word) => (
    <TextField
      type="time"
      name={name}
      label={say(label)}
      defaultValue={value(name)}
      errors={errors}
      optional
    />
  );
  return (
    <fieldset>
      <legend>{say(words.onlyMore)}</legend>
      <div className="field-row">
        {hour("fromMinute", words.from)}
        {hour("toMinute", words.to)}
        <SelectField name="site" label={say(words.at)} defaultValue={value("site")} errors={errors} optional>
          <Choices none={say(words.nowhere)} among={sites} />
        </SelectField>
      </div>
    </fieldset>
  );
}
