import { Link } from "react-router";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { addDays } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

/** What takes a place that day, hour by hour. */
export function DayOfRoom({ room, date, today, takings, closures }: Found) {
  const say = useSay();
  const language = useLanguage();
  const at = (time: Date) => formatTime(time, language);
  const to = (day: string) => `/lieux/salles/${room.id}?date=${day}`;
  return (
    <section className="panel stack" aria-labelledby="day-of-room">
      <h2 id="day-of-room">{formatDate(date, language)}</h2>
      <nav className="actions" aria-label={say(words.day)}>
        <Link className="button" to={to(addDays(date, -1))} preventScrollReset>
          {say(words.previousDay)}
        </Link>
        {date !== today && (
          <Link className="button" to={to(today)} preventScrollReset>
            {say(words.today)}
          </Link>
        )}
        <Link className="button" to={to(addDays(date, 1))} preventScrollReset>
          {say(words.nextDay)}
        </Link>
      </nav>
      {closures.map(({ id, why }) => (
        <p key={id}>
          <StateMark icon="ban" tone="wrong" label={`${say(words.closedNow)} : ${why}`} />
        </p>
      ))}
      {takings.length === 0 && closures.length === 0 && <p>{say(words.nothingThen)}</p>}
      <ul className="plain-list wide-list">
        {takings.map((one) => (
          <li key={one.taker}>
            <span className="room-hours">{`${at(one.from)} – ${at(one.to)}`}</span>
            <span>{one.title || say(words.takenDiscreet)}</span>
            <span className="quiet">{one.who}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
