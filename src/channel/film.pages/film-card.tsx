import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import type { ShownFilm } from "../shown.ts";
import { shortTime } from "../vtt.ts";
import { words } from "../words.ts";
import { markOf } from "./film-marks.ts";

export type CardProps = {
  film: ShownFilm & { saidMs: number | null; said: string | null };
  /** Where its page is. */
  to: string;
  now: Date;
  /** Between pages of which one has no script. */
  reload?: boolean;
  /** Its state beside it, for those who keep films. */
  marked?: boolean;
};

/** A film in a list: its picture, its title, how long it is, where the word that was looked for is said. */
export function FilmCard({ film, to, now, marked, reload }: CardProps) {
  const say = useSay();
  const { icon, word, tone } = markOf(film, now);
  const { title, poster, durationMs, ownerName, saidMs, said } = film;
  const at = saidMs === null ? "" : `?t=${Math.floor(saidMs / 1000)}`;
  return (
    <li className="film-card">
      <div className="film-picture">
        {poster ? (
          <img src={poster} alt="" loading="lazy" />
        ) : (
          <span aria-hidden="true">{title.slice(0, 1)}</span>
        )}
        {durationMs !== null && <span className="film-length">{shortTime(durationMs)}</span>}
      </div>
      <h2>
        <Link to={`${to}${at}`} reloadDocument={reload}>
          {title}
        </Link>
      </h2>
      <p className="quiet">{say(words.by, { name: ownerName })}</p>
      {saidMs !== null && said !== null && (
        <p className="quiet">{say(words.saidAt, { time: shortTime(saidMs), said })}</p>
      )}
      {marked && <StateMark icon={icon} label={say(word)} tone={tone} />}
    </li>
  );
}
