import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Props } from "./one.tsx";

/** The people from outside whom a member brings: each has a ticket of their own by letter. */
export function GuestsPanel({ found, answer }: Props) {
  const say = useSay();
  const { guests, modes, may, closed, formKey, state } = found;
  if (state === "draft" || !may.bring || (closed && guests.length === 0)) return null;
  const field = fieldIn(answer, "guest");
  return (
    <section className="panel stack" aria-label={say(words.guests)}>
      <h2>{say(words.guests)}</h2>
      {guests.length > 0 && (
        <ul className="todo">
          {guests.map((one) => (
            <li key={one.id}>
              <span className="todo-name">{one.name}</span>
              <span className="todo-detail">{say(words[`one-${one.seating}`])}</span>
              <Form method="post" className="todo-end">
                <input type="hidden" name="key" value={`${formKey}-leave-${one.id}`} />
                <button
                  type="submit"
                  name="intent"
                  value={`leave:${one.id}`}
                  className="button"
                  aria-label={say(words.withdraw, { name: one.name })}
                >
                  {say(words.takeBack)}
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {!closed && (
        <ActForm
          {...{ intent: "guest", formKey, fold: formKey, refused: answer?.intent === "guest" }}
          label={say(words.bringGuest)}
        >
          <p className="quiet">{say(words.bringWhy)}</p>
          <TextField {...field("givenName")} label={say(words.givenName)} autoComplete="off" />
          <TextField {...field("familyName")} label={say(words.familyName)} autoComplete="off" />
          <TextField {...field("email")} type="email" label={say(words.email)} autoComplete="off" />
          <SelectField {...field("mode", modes[0]?.mode ?? "site")} label={say(words.mode)}>
            <Choices among={modes.map(({ mode }) => ({ id: mode, name: say(words[`mode-${mode}`]) }))} />
          </SelectField>
        </ActForm>
      )}
    </section>
  );
}
