import { Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

type Missed = readonly { date: string; why: string }[];
type Done = { booked: readonly { date: string; room: string; moved: boolean }[]; missed: Missed };

/** What was booked of a series, and of each other date why it was not. */
export function SeriesDone({ booked, missed }: Done) {
  const say = useSay();
  const language = useLanguage();
  const moved = booked.filter((one) => one.moved);
  return (
    <section className="panel stack" role="status">
      <h2>{say(words.seriesBooked, { n: booked.length })}</h2>
      {moved.length > 0 && (
        <ul>
          {moved.map(({ date, room }) => (
            <li key={date}>{say(words.movedTo, { date: formatDate(date, language), room })}</li>
          ))}
        </ul>
      )}
      <MissedDates title={say(words.seriesMissed, { n: missed.length })} missed={missed} />
      <p>
        <Link to="/lieux/reservations">{say(words.mine)}</Link>
      </p>
    </section>
  );
}

export function MissedDates({ title, missed }: { title: string; missed: Missed }) {
  const language = useLanguage();
  if (missed.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {missed.map(({ date, why }) => (
          <li key={date}>{`${formatDate(date, language)} : ${why}`}</li>
        ))}
      </ul>
    </>
  );
}
