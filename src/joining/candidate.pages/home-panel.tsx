import { Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { stateWords } from "../choice-words.ts";
import { deskWords } from "../desk-words.ts";
import type { candidatesAtAGlance } from "../read-glance.ts";
import { words } from "../words.ts";

export type Glance = NonNullable<Awaited<ReturnType<typeof candidatesAtAGlance.read>>>;

/** The applications that wait, the longest first, and the next meeting. */
export function CandidatesPanel({ rows, total, next }: Glance) {
  const say = useSay();
  const language = useLanguage();
  const title = say(words.waitingCandidates, { n: total });
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {total === 0 && <p>{say(deskWords.noneWaits)}</p>}
      <ul className="todo">
        {rows.map(({ id, name, state, cameAt }) => (
          <li key={id}>
            <Link to={`/candidatures/${id}`} className="todo-name">
              {name}
            </Link>
            <span className="todo-detail">{say(stateWords[state])}</span>
            <span className="todo-end">
              <CivilDate date={civilDateOf(cameAt)} form="short" />
            </span>
          </li>
        ))}
      </ul>
      <p>
        {next ? (
          <Link to={`/candidatures/reunions/${next.id}`}>
            {say(deskWords.nextMeeting, {
              date: formatDate(civilDateOf(next.startsAt), language),
              time: formatTime(next.startsAt, language),
            })}
          </Link>
        ) : (
          <Link to="/candidatures/reunions">{say(deskWords.noNextMeeting)}</Link>
        )}
      </p>
      {total > rows.length && (
        <p>
          <Link to="/candidatures">{say(deskWords.seeAll)}</Link>
        </p>
      )}
    </section>
  );
}
