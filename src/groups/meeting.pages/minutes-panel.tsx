import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { CheckField, TextAreaField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PeopleField } from "../../design/people-field.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { meetingWords } from "../meeting-words.ts";
import type { Props } from "./one.tsx";

/** What was said: to be written, to be read, to be amended with its reason. */
export function MinutesPanel({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { minutes, may, formKey } = found;
  const [last, ...earlier] = minutes;
  if (!last && !may.note) return null;
  const day = (at: Date) => formatDate(civilDateOf(at), language, "short");
  return (
    <section className="panel stack" aria-label={say(meetingWords.minutes)}>
      <h2>{say(meetingWords.minutes)}</h2>
      {last ? (
        <>
          <p className="written">{last.text}</p>
          <p className="quiet">
            {say(meetingWords.writtenBy, { name: last.who ?? "–", date: day(last.setAt) })}
            {last.why && ` · ${last.why}`}
          </p>
        </>
      ) : (
        <FirstMinutes found={found} answer={answer} />
      )}
      {earlier.length > 0 && <Earlier minutes={earlier} />}
      {last && may.note && (
        <ActForm
          intent="minutes"
          label={say(meetingWords.amendMinutes)}
          formKey={formKey}
          refused={answer?.intent === "minutes"}
          fold={formKey}
        >
          <Fields found={found} answer={answer} />
          <TextField {...fieldIn(answer, "minutes")("why")} label={say(meetingWords.why)} />
        </ActForm>
      )}
    </section>
  );
}

function Earlier({ minutes }: { minutes: Props["found"]["minutes"] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <details>
      <summary>{say(meetingWords.earlierVersions)}</summary>
      {minutes.map(({ version, text, why, setAt, who }) => (
        <div key={version}>
          <p className="quiet">
            {say(meetingWords.versionWhy, {
              ...{ n: version, date: formatDate(civilDateOf(setAt), language, "short"), name: who ?? "–" },
              why: why || say(meetingWords.firstVersion),
            })}
          </p>
          <p className="written">{text}</p>
        </div>
      ))}
    </details>
  );
}

/** Nobody wrote it: the form stands open, with what was noted together by video. */
function FirstMinutes({ found, answer }: Props) {
  const say = useSay();
  const { draft, formKey } = found;
  return (
    <Form method="post" className="stack" noValidate>
      <p className="quiet">{say(draft?.text ? meetingWords.fromNotes : meetingWords.noMinutesYet)}</p>
      <input type="hidden" name="key" value={`${formKey}-minutes`} />
      <Fields found={found} answer={answer} />
      {draft !== null && draft.actions > 0 && (
        <CheckField
          name="minutes.takeActions"
          label={say(meetingWords.takeActions, { n: draft.actions })}
          defaultChecked
        />
      )}
      <div className="actions">
        <button type="submit" name="intent" value="minutes" className="button button-main">
          {say(meetingWords.writeMinutes)}
        </button>
      </div>
    </Form>
  );
}

function Fields({ found, answer }: Props) {
  const say = useSay();
  const { minutes, attendance, draft, meeting } = found;
  const [last] = minutes;
  const known = { text: last?.text ?? draft?.text ?? "" };
  const came = attendance.filter(({ present, coming }) => (last ? present : coming) === true);
  const there = new Set(came.map(({ person }) => person));
  return (
    <>
      <input type="hidden" name="minutes.after" value={meeting.minutes} />
      <TextAreaField
        {...fieldIn(answer, "minutes", known)("text")}
        label={say(meetingWords.minutesText)}
        rows={12}
      />
      <PeopleField
        name="minutes.present"
        errors={answer?.errors}
        label={say(meetingWords.whoWasThere)}
        people={attendance.map(({ person: id, name }) => ({ id, name }))}
        ticked={(id) => there.has(id)}
      />
    </>
  );
}
