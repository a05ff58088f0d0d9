import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { publicWords as words } from "../public-words.ts";
import type { OpenMeeting } from "../read-entrance.ts";
import { MeetingSaid, SeatsSaid } from "./meeting-said.tsx";

/** The meetings that anybody may come to, each with its seats and its form. */
export function MeetingList({ meetings, slug }: { meetings: readonly OpenMeeting[]; slug: string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="stack" aria-labelledby="meetings">
      <h2 id="meetings">{say(words.nextMeetings)}</h2>
      {meetings.length === 0 && <p>{say(words.noMeeting)}</p>}
      <ul className="public-meetings">
        {meetings.map((meeting) => (
          <li key={meeting.id} className="panel">
            <MeetingSaid {...meeting} />
            <div className="actions">
              <span>
                <SeatsSaid {...meeting} />
              </span>
              <a
                className="button"
                href={`/rejoindre/${slug}/reunions/${meeting.id}`}
                aria-label={say(words.registerOn, {
                  title: meeting.title,
                  date: formatDate(civilDateOf(meeting.startsAt), language),
                })}
              >
                {say(words.registerHere)}
              </a>
            </div>
            {meeting.note && <p className="told quiet">{meeting.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
