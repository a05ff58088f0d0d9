import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { formatDate, formatTime } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { faces, monthOfEvents } from "../list-events.ts";
import { words } from "../words.ts";
import { Faces } from "./list.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(monthOfEvents, params), request, web.language);
  return { ...found, faces: faces.filter((face) => face !== "drafts" || found.mayPlan) };
}
type Found = Awaited<ReturnType<typeof loader>>;

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** A month, week by week; on a phone, the days that hold something, one under the other. */
export default function MonthPage() {
  const found = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  const { month, days, before, after } = found;
  const title = formatDate(`${month}-01`, language, "month");
  const weeks = Array.from({ length: days.length / 7 }, (_, n) => days.slice(n * 7, n * 7 + 7));
  return (
    <div className="stack">
      <PageHead title={say(words.events)} below={title} />
      <Faces face={null} faces={found.faces} month={month} />
      <nav className="actions" aria-label={say(words.month)}>
        <Link className="button" to={`/evenements/mois/${before}`} rel="prev">
          <Icon name="chevron-left" size="small" />
          {say(words.monthBefore)}
        </Link>
        <Link className="button" to={`/evenements/mois/${found.today.slice(0, 7)}`}>
          {say(words.today)}
        </Link>
        <Link className="button" to={`/evenements/mois/${after}`} rel="next">
          {say(words.monthAfter)}
          <Icon name="chevron-right" size="small" />
        </Link>
      </nav>
      <table className="month">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th key={day} scope="col">
                {say(words[`day-${day}`])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Day key={day} day={day} found={found} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day({ day, found: { rows, month, today } }: { day: string; found: Found }) {
  const language = useLanguage();
  const say = useSay();
  const here = rows.filter((row) => row.day === day);
  const look = [day.slice(0, 7) !== month && "month-other", day === today && "month-today"];
  return (
    <td className={[...look, here.length === 0 && "month-empty"].filter(Boolean).join(" ") || undefined}>
      <p className="month-day">
        <span className="month-number">{Number(day.slice(8))}</span>
        <span className="month-name">{dayName(day, language, "short")}</span>
      </p>
      {here.length > 0 && (
        <ul>
          {here.map(({ id, title, startsAt, seating, hosting, state }) => (
            <li key={id} className={seating === "confirmed" || hosting ? "month-mine" : undefined}>
              <Link to={`/evenements/${id}`} className={state === "cancelled" ? "struck" : undefined}>
                <span className="figure">{formatTime(startsAt, language)}</span> {title}
              </Link>
              {state === "cancelled" && <span className="quiet"> {say(words["state-cancelled"])}</span>}
              {seating && <span className="unseen"> {say(words[`seating-${seating}`])}</span>}
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
