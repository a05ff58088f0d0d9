import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { ownWords as words } from "../own-words.ts";
import { MeetingSaid, SeatsSaid } from "./meeting-said.tsx";
import type { OwnPart } from "./own.tsx";

/** One's meeting, to come to, leave or change; without one, the dates to choose from. */
export function MeetingPart({ own, formKey }: OwnPart) {
  const say = useSay();
  const { meeting, meetings, over, candidate } = own;
  const others = meetings.filter(({ id }) => id !== meeting?.id);
  const wanted = meeting !== null || ["contact", "applied"].includes(candidate.state);
  if (over || !wanted) return null;
  return (
    <section className="panel stack" aria-labelledby="meeting">
      <h2 id="meeting">{say(words.myMeeting)}</h2>
      {meeting && (
        <>
          <MeetingSaid {...meeting} />
          <p>{meeting.seated ? say(words.haveSeat) : say(words.wait, { n: meeting.rank - meeting.seats })}</p>
          {meeting.seated && meeting.link && (
            <p>
              <a href={meeting.link} rel="noreferrer">
                {say(words.openLink)}
              </a>
            </p>
          )}
          <form method="post" className="actions">
            <input type="hidden" name="key" value={`${formKey}-leave`} />
            <input type="hidden" name="meeting" value={meeting.id} />
            <button type="submit" name="intent" value="leave" className="button">
              {say(words.leave)}
            </button>
          </form>
        </>
      )}
      {others.length > 0 && (
        <details className="fold" open={!meeting}>
          <summary>{say(meeting ? words.otherDates : words.chooseMeeting)}</summary>
          <Dates others={others} formKey={formKey} />
        </details>
      )}
    </section>
  );
}

function Dates({ others, formKey }: { others: OwnPart["own"]["meetings"]; formKey: string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <form method="post">
      <input type="hidden" name="key" value={`${formKey}-meeting`} />
      <input type="hidden" name="intent" value="meeting" />
      <ul className="public-meetings">
        {others.map((meeting) => (
          <li key={meeting.id}>
            <MeetingSaid {...meeting} />
            <div className="actions">
              <span>
                <SeatsSaid {...meeting} />
              </span>
              <button
                type="submit"
                name="meeting"
                value={meeting.id}
                className="button"
                aria-label={`${say(words.takeThis)} : ${formatDate(civilDateOf(meeting.startsAt), language)}`}
              >
                {say(words.takeThis)}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </form>
  );
}
