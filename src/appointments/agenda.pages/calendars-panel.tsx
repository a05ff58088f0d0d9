import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { whenOf } from "../../foundation/when.ts";
import { type Failure, failureWords } from "../failures.ts";
import { words } from "../words.ts";
import type { PanelProps } from "./settings.tsx";

type Calendar = PanelProps["settings"]["calendars"][number];

/** The calendars kept elsewhere; one that can no longer be read says since when, and why. */
export function CalendarsPanel({ settings: { calendars, key }, answer }: PanelProps) {
  const say = useSay();
  const own = answer?.intent === "follow" ? answer : undefined;
  return (
    <section className="panel" aria-label={say(words.calendars)} id="calendriers">
      <h2>{say(words.calendars)}</h2>
      <p>{say(words.calendarsWhy)}</p>
      <ul className="papers">
        {calendars.map((calendar) => (
          <Followed key={calendar.id} calendar={calendar} formKey={key} />
        ))}
      </ul>
      <ActForm
        intent="follow"
        label={say(words.addCalendar)}
        formKey={key}
        refused={own !== undefined}
        fold={String(calendars.length)}
      >
        <TextField
          name="calendarName"
          label={say(words.calendarName)}
          defaultValue={own?.typed.calendarName ?? ""}
          errors={own?.errors.name ? { calendarName: own.errors.name } : undefined}
        />
        <TextField
          name="url"
          label={say(words.calendarUrl)}
          inputMode="url"
          defaultValue={own?.typed.url ?? ""}
          errors={own?.errors}
        />
      </ActForm>
    </section>
  );
}

function Followed({ calendar, formKey }: { calendar: Calendar; formKey: string }) {
  const say = useSay();
  const { id, name } = calendar;
  return (
    <li>
      <span>
        <strong>{name}</strong> <CalendarState {...calendar} />
      </span>
      <Form method="post" className="actions">
        <input type="hidden" name="key" value={`${formKey}-${id}`} />
        <button type="submit" name="intent" value={`refresh:${id}`} className="button">
          {say(words.refreshCalendar)}
        </button>
        <button type="submit" name="intent" value={`unfollow:${id}`} className="button button-danger">
          {say(words.removeCalendar)}
        </button>
      </Form>
    </li>
  );
}

function CalendarState({ failingSince, failure, readAt, askedAt, triedAt }: Calendar) {
  const say = useSay();
  if (triedAt === null || askedAt > triedAt)
    return <StateMark icon="clock" label={say(words.waitsReading)} />;
  if (failingSince) {
    const why = say(failureWords[failure as Failure]);
    const label = say(words.failingSince, { ...whenOf(failingSince), why });
    return <StateMark icon="alert-triangle" tone="wrong" label={label} />;
  }
  return <StateMark icon="check" tone="good" label={say(words.readOn, whenOf(readAt ?? triedAt))} />;
}
