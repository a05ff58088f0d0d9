import { Link } from "react-router";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { deskWords } from "../desk-words.ts";
import type { Meeting } from "../meeting.ts";
import { words } from "../words.ts";

/** A meeting in a list: when, where, how many. */
export function MeetingLine({ meeting }: { meeting: Meeting }) {
  const { id, startsAt, title, mode, siteName, place } = meeting;
  const say = useSay();
  const language = useLanguage();
  return (
    <li>
      <Link className="todo-name" to={`/candidatures/reunions/${id}`}>
        {formatDate(civilDateOf(startsAt), language)}, {formatTime(startsAt, language)}
      </Link>
      <span className="todo-detail">
        {title} · {mode === "online" ? say(words["by-online"]) : (siteName ?? place)}
      </span>
      <span className="todo-end">
        <SeatsTaken {...meeting} />
      </span>
    </li>
  );
}

type Taken = Pick<Meeting, "taken" | "seats" | "cancelledAt">;

export function SeatsTaken({ taken, seats, cancelledAt }: Taken) {
  const say = useSay();
  if (cancelledAt) return <>{say(deskWords.cancelled)}</>;
  const waiting = Math.max(0, taken - seats);
  return (
    <span className="figure">
      {say(deskWords.taken, { taken: taken - waiting, seats })}
      {waiting > 0 && ` · ${say(deskWords.waiting, { n: waiting })}`}
    </span>
  );
}
