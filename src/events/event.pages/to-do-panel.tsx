import { Link } from "react-router";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { eventsToDo } from "../events-to-do.ts";
import { words } from "../words.ts";

export type EventDuties = NonNullable<Awaited<ReturnType<typeof eventsToDo.read>>>;

/** The events one is expected at, a seat that is offered first. Nothing where there is none. */
export function EventDutiesPanel({ rows }: EventDuties) {
  const say = useSay();
  const language = useLanguage();
  if (rows.length === 0) return null;
  const title = say(words.myNextEvents);
  return (
    <section className="panel home-wide" aria-label={title}>
      <h2>{title}</h2>
      <ul className="todo">
        {rows.map(({ event, title: name, startsAt, seating }) => (
          <li key={`${event} ${seating}`}>
            <Link className="todo-name" to={`/evenements/${event}`}>
              {name}
            </Link>
            <span className="todo-detail">
              {say(seating === "host" ? words.youHost : words[`seating-${seating}`])}
            </span>
            <span className="todo-end">
              {`${dayName(civilDateOf(startsAt), language, "short")}, ${formatTime(startsAt, language)}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/evenements">{say(words.events)}</Link>
      </p>
    </section>
  );
}
