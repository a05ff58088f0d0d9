import { Link } from "react-router";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Meeting } from "../meeting.ts";
import { meetingWords } from "../meeting-words.ts";

/** Where a group meets, in few words. */
export function usePlace() {
  const say = useSay();
  return ({ mode, where }: Pick<Meeting, "mode" | "where">): string => {
    const video = say(meetingWords["mode-video"]);
    if (mode === "site") return where;
    return mode === "video" ? video : `${where} · ${video}`;
  };
}

/** A meeting in a list: when, what, where, and what is to be read of it. */
export function MeetingLine({ meeting: m, past }: { meeting: Meeting; past?: true }) {
  const say = useSay();
  const language = useLanguage();
  const placeOf = usePlace();
  const minutes = m.minutes > 0 ? meetingWords.minutesThere : meetingWords.minutesMissing;
  const end = m.cancelledAt ? meetingWords.cancelled : past ? minutes : null;
  return (
    <li>
      <Link className="todo-name" to={`/groupes/${m.group}/rencontres/${m.id}`}>
        {dayName(civilDateOf(m.startsAt), language, "short")}, {formatTime(m.startsAt, language)}
      </Link>
      <span className="todo-detail">
        {m.title} · {placeOf(m)}
      </span>
      {end && <span className="todo-end">{say(end)}</span>}
    </li>
  );
}
