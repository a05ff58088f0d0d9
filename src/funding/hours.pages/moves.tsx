import { Form, Link } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { addMonths, monthOf } from "../../foundation/calendar.ts";
import { hoursWords } from "../hours-words.ts";
import type { Month } from "./mine.tsx";

/** The month one looks at, the ones beside it, and for whoever keeps conventions whose hours they are. */
export function MonthMoves({ month: { month, adviser, own, advisers } }: { month: Month }) {
  const say = useSay();
  const language = useLanguage();
  const to = (months: number) => {
    const other = monthOf(addMonths(`${month}-01`, months));
    return `/heures?${new URLSearchParams({ month: other, ...(!own && { adviser }) })}`;
  };
  return (
    <>
      <div className="agenda-moves">
        <h2>{formatDate(`${month}-01`, language, "month")}</h2>
        <nav className="actions" aria-label={say(hoursWords.otherMonths)}>
          <Link className="button" to={to(-1)}>
            {say(hoursWords.before)}
          </Link>
          <Link className="button" to={to(1)}>
            {say(hoursWords.after)}
          </Link>
        </nav>
      </div>
      {advisers.length > 1 && (
        <Form method="get" className="agenda-colleagues">
          <input type="hidden" name="month" value={month} />
          <label htmlFor="field-adviser">{say(hoursWords.whose)}</label>
          <select id="field-adviser" name="adviser" defaultValue={adviser} key={adviser}>
            <Choices among={advisers} />
          </select>
          <button type="submit" className="button">
            {say(hoursWords.show)}
          </button>
        </Form>
      )}
    </>
  );
}
