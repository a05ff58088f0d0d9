import { Link } from "react-router";
import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { roomsSoon } from "../rooms-soon.ts";
import { words } from "../words.ts";

export type RoomsSoon = NonNullable<Awaited<ReturnType<typeof roomsSoon.read>>>;

/** The rooms that await one within the hour, or now. Nothing where there is none. */
export function SoonPanel({ rows, now }: RoomsSoon) {
  const say = useSay();
  const language = useLanguage();
  if (rows.length === 0) return null;
  const title = say(words.roomsSoon);
  return (
    <section className="panel home-wide" aria-label={title}>
      <h2>{title}</h2>
      {rows.map(({ event, title: name, startsAt }) => (
        <p key={event} className="live-line">
          <span>
            <strong>{name}</strong>,{" "}
            {startsAt <= now ? say(words.now) : say(words.at, { time: formatTime(startsAt, language) })}
          </span>
          <Link className="button button-main" to={`/evenements/${event}/direct`}>
            {say(words.enter)}
          </Link>
        </p>
      ))}
    </section>
  );
}
