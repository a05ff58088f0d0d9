import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { exceptionKinds } from "../hours.ts";
import { clockOf } from "../when.ts";
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
      <fieldset>
        <legend>{say(words.onlyMore)}</legend>
        <div className="field-row">
          <TextField
            type="time"
            name="fromMinute"
            label={say(words.from)}
            defaultValue={value("fromMinute")}
            errors={errors}
            optional
          />
          <TextField
            type="time"
            name="toMinute"
            label={say(words.to)}
            defaultValue={value("toMinute")}
            errors={errors}
            optional
          />
          <SelectField
            name="site"
            label={say(words.at)}
            defaultValue={value("site")}
            errors={errors}
            optional
          >
            <Choices none={say(words.nowhere)} among={sites} />
          </SelectField>
        </div>
      </fieldset>
    </>
  );
}
