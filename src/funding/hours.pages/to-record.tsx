import { Form } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { duration } from "../hours.ts";
import { hoursWords } from "../hours-words.ts";
import type { Month, Props } from "./mine.tsx";

/** The appointments that were held and are not in the ledger: one click each, the rest proposed. */
export function ToRecord({ month, answer }: Props) {
  const say = useSay();
  const meetings = month.toRecord?.meetings ?? [];
  const title = say(hoursWords.toRecord, { n: meetings.length });
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {meetings.length === 0 && <p>{say(hoursWords.nothingToRecord)}</p>}
      <ul className="hours-to-record">
        {meetings.map((meeting) => (
          <Meeting key={meeting.id} {...{ meeting, month, answer }} />
        ))}
      </ul>
    </section>
  );
}

type Meeting = NonNullable<Month["toRecord"]>["meetings"][number];

function Meeting({ meeting, month, answer }: Props & { meeting: Meeting }) {
  const say = useSay();
  const language = useLanguage();
  const { id, memberName, typeName, about, startsAt, endsAt, on, conventions } = meeting;
  const intent = `meeting.${id}`;
  const refused = answer?.intent === intent;
  const errors = refused ? answer.errors : undefined;
  const typed = refused ? answer.typed : undefined;
  const minutes = Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
  const day = formatDate(on, language);
  const times = `${formatTime(startsAt, language)} – ${formatTime(endsAt, language)}`;
  const named = say(hoursWords.recordWith, { duration: duration(minutes), name: memberName, day });
  return (
    <li>
      <strong>{memberName}</strong> <span className="quiet">{`${day}, ${times} · ${typeName}`}</span>
      <Form method="post" noValidate>
        <input type="hidden" name="key" value={`${month.formKey}-${id}`} />
        <TextField
          {...{ name: `${intent}.theme`, label: say(hoursWords.theme), errors, maxLength: 120 }}
          defaultValue={typed?.[`${intent}.theme`] ?? (about.slice(0, 120) || typeName)}
        />
        <SelectField
          {...{ name: `${intent}.convention`, label: say(hoursWords.onConvention), errors }}
          optional
          defaultValue={typed?.[`${intent}.convention`] ?? conventions[0]?.id ?? ""}
        >
          <Choices none={say(hoursWords.noConvention)} among={conventions} />
        </SelectField>
        <button type="submit" name="intent" value={intent} className="button button-main" aria-label={named}>
          {say(hoursWords.recordThis, { duration: duration(minutes) })}
        </button>
      </Form>
    </li>
  );
}
