import { Form } from "react-router";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Props } from "./one.tsx";

/** How long it took, once both say the same. */
export function HoursPanel({ found: { hours, person, formKey }, answer }: Props) {
  const say = useSay();
  if (hours?.agreedAt) return <p className="panel">{say(words.hoursAgreed, { n: hours.minutes })}</p>;
  const field = fieldIn(answer, "hours", { minutes: String(hours?.minutes ?? "") });
  return (
    <Form method="post" className="panel stack" noValidate>
      <h2>{say(words.hoursTitle)}</h2>
      {hours && (
        <p>{say(hours.person === person ? words.hoursWait : words.hoursSaid, { n: hours.minutes })}</p>
      )}
      <input type="hidden" name="key" value={`${formKey}-hours`} />
      <TextField
        {...field("minutes")}
        inputMode="numeric"
        label={say(words.sayHours)}
        help={say(words.hoursHelp)}
      />
      <div className="actions">
        <button type="submit" name="intent" value="hours" className="button">
          {say(words.save)}
        </button>
      </div>
    </Form>
  );
}
