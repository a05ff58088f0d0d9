import { Form } from "react-router";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { When } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { meetingWords } from "../meeting-words.ts";
import { answers } from "../poll.ts";
import { usePlace } from "./meeting-line.tsx";
import type { Found } from "./poll.tsx";

type Date_ = Found["dates"][number];

/** Each date: when, where, whether one is taken, one’s own answer, how it suits, and the choice of it. */
export function PollDates({ found }: { found: Found }) {
  const say = useSay();
  const { dates, may, formKey } = found;
  const open = dates.some(({ passed }) => !passed);
  const title = say(may.answer ? meetingWords.yourAnswers : meetingWords.openPolls);
  const list = (
    <ul className="poll-dates">
      {dates.map((date) => (
        <DateLine key={date.id} date={date} found={found} />
      ))}
    </ul>
  );
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      {may.answer && open ? (
        <Form method="post" className="stack" id="answers">
          <input type="hidden" name="key" value={`${formKey}-answers`} />
          {list}
          <p className="quiet">{say(meetingWords.holds)}</p>
          <div className="actions">
            <button type="submit" name="intent" value="answers" className="button button-main">
              {say(meetingWords.answerPoll)}
            </button>
          </div>
        </Form>
      ) : (
        list
      )}
    </section>
  );
}

function DateLine({ date, found }: { date: Date_; found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const placeOf = usePlace();
  const { may, poll } = found;
  const { count, taken, passed } = date;
  const tied = found.dates.filter((one) => one.count?.best).length > 1;
  const chosen = poll.outcome?.date === date.id;
  const { yes, maybe, no, silent } = count ?? { yes: 0, maybe: 0, no: 0, silent: 0 };
  return (
    <li>
      <fieldset>
        <legend>
          <When from={date.startsAt} to={date.endsAt} date={civilDateOf(date.startsAt)} />
        </legend>
        <p className="quiet">
          {placeOf(date)}
          <br />
          {say(meetingWords.countLine, { yes, maybe, no, silent })}
        </p>
        {chosen && <StateMark icon="check" tone="good" label={say(meetingWords.pollChosen)} />}
        {!poll.outcome && count?.best && (
          <StateMark icon="check" tone="good" label={say(tied ? meetingWords.tied : meetingWords.best)} />
        )}
        {passed && !chosen && <StateMark icon="clock" tone="wait" label={say(meetingWords.passed)} />}
        {!passed &&
          !poll.outcome &&
          taken.map(({ from, to }) => (
            <p key={from.toISOString()} className="late">
              {say(meetingWords.taken, {
                from: formatTime(from, language),
                to: formatTime(to, language),
              })}
            </p>
          ))}
        {may.answer && !passed && <Answers date={date} />}
      </fieldset>
    </li>
  );
}

function Answers({ date }: { date: Date_ }) {
  const say = useSay();
  return (
    <div className="poll-answers">
      {answers.map((answer) => (
        <label key={answer} className="choice">
          <input type="radio" name={`date.${date.id}`} value={answer} defaultChecked={date.mine === answer} />
          {say(meetingWords[answer])}
        </label>
      ))}
    </div>
  );
}
