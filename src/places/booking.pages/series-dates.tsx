import { Form } from "react-router";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import { BookButton, type PricedAnswer } from "./agree.tsx";
import type { Found } from "./series.tsx";

type Props = { found: Found; preview: NonNullable<Found["preview"]>; answer: PricedAnswer | undefined };

/** Each date: free, or why not; each may be left out. */
export function SeriesDates({ found, preview: { dates }, answer }: Props) {
  const say = useSay();
  const { told, title, own, formKey } = found;
  const field = fieldIn(answer, "book", { title, conflict: "skip" });
  const free = dates.filter(({ why }) => why === null).length;
  return (
    <Form method="post" className="panel stack" noValidate>
      <h2>{say(words.datesFree, { n: free, all: dates.length })}</h2>
      <input type="hidden" name="intent" value="book" />
      <input type="hidden" name="key" value={formKey} />
      {Object.entries({ ...told, activity: own ?? "" }).map(([name, value]) => (
        <input key={name} type="hidden" name={`book.${name}`} value={value} />
      ))}
      <ul className="plain-list series-dates">
        {dates.map((one) => (
          <DateLine key={one.date} {...one} />
        ))}
      </ul>
      <TextField {...field("title")} label={say(words.title)} help={say(words.titleHelp)} maxLength={120} />
      <SelectField {...field("conflict")} label={say(words.conflict)}>
        <option value="skip">{say(words.conflictSkip)}</option>
        <option value="move">{say(words.conflictMove)}</option>
        <option value="stop">{say(words.conflictStop)}</option>
      </SelectField>
      <div className="actions">
        <BookButton price={answer?.price} />
      </div>
    </Form>
  );
}

function DateLine({ date, why, other }: Props["preview"]["dates"][number]) {
  const say = useSay();
  const language = useLanguage();
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  const day = `${weekday.format(new Date(`${date}T12:00:00Z`))} ${formatDate(date, language)}`;
  return (
    <li>
      <input type="hidden" name="book.all" value={date} />
      <label>
        <input type="checkbox" name="book.kept" value={date} defaultChecked />{" "}
        {say(words.keepDate, { date: day })}
      </label>
      {why === null ? (
        <StateMark icon="circle-check" tone="good" label={say(words.dateFree)} />
      ) : (
        <span>{[why, other && say(words.elsewhere, { room: other })].filter(Boolean).join(" ")}</span>
      )}
    </li>
  );
}
