import { Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { MeetingLine } from "../meeting.pages/meeting-line.tsx";
import { meetingWords } from "../meeting-words.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

/** For its members: the dates to choose and the next meetings. */
export function NextPanel({ found: { next, group, own, state } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  if (!own.member || state === "closed") return null;
  const { polls, coming } = next;
  return (
    <section className="panel" aria-label={say(words.nextUp)}>
      <h2>{say(words.nextUp)}</h2>
      {polls.length + coming.length === 0 && <p>{say(words.nothingNext)}</p>}
      <ul className="todo">
        {polls.map(({ id, title, closesOn }) => (
          <li key={id}>
            <Link className="todo-name" to={`/groupes/${group.id}/sondages/${id}`}>
              {say(words.pollOpen, { title })}
            </Link>
            <span className="todo-detail">
              {say(meetingWords.pollUntil, { date: formatDate(closesOn, language) })}
            </span>
          </li>
        ))}
        {coming.map((meeting) => (
          <MeetingLine key={meeting.id} meeting={meeting} />
        ))}
      </ul>
      <p>
        <Link to={`/groupes/${group.id}/rencontres`}>{say(words.allMeetings)}</Link>
      </p>
    </section>
  );
}
