import { Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { deedOf } from "../film.ts";
import type { readFilm } from "../read-film.ts";
import { words } from "../words.ts";
import { OutsideFilm } from "./outside-film.tsx";
import { Player } from "./player.tsx";

type Read = NonNullable<Awaited<ReturnType<typeof readFilm.read>>>;
export type FilmShown = Extract<Read, { soon: null }>;
export type FilmSoon = Extract<Read, { film: null }>;

type BodyProps = { shown: FilmShown; share: string; home: string | null };

/** A film and all that is said of it, for members and for everybody; `home`: where the channel is. */
export function FilmBody({ shown, share, home }: BodyProps) {
  const say = useSay();
  const day = useDay();
  const { film, captions, chapters, outside, activities } = shown;
  const { ownerName, summary, licence, credits, captionsDue, recordedOn } = film;
  const deed = deedOf(licence);
  return (
    <div className="stack">
      {outside ? (
        <OutsideFilm outside={outside} title={film.title} />
      ) : (
        film.files && <Player {...{ film, captions, chapters, share }} />
      )}
      {activities.length > 0 && <Hosts {...{ activities, home }} />}
      <p className="quiet">
        {[
          activities.length === 0 && say(words.by, { name: ownerName }),
          recordedOn && `${say(words.recordedOn)} ${day(recordedOn)}`,
        ]
          .filter(Boolean)
          .map((said) => `${said} · `)}
        {deed ? (
          <a href={deed} rel="license">
            {say(words[`licence-${licence}`])}
          </a>
        ) : (
          say(words[`licence-${licence}`])
        )}
        {credits && ` · ${credits}`}
      </p>
      {captions.length === 0 && captionsDue && (
        <p className="quiet">{say(words.captionsDueSaid, { date: day(captionsDue) })}</p>
      )}
      {summary
        .split(/\n{2,}/)
        .filter(Boolean)
        .map((part) => (
          <p key={part}>{part}</p>
        ))}
    </div>
  );
}

type HostsProps = { activities: FilmShown["activities"]; home: string | null };

/** The businesses that present it, each leading to its films where one may see those. */
function Hosts({ activities, home }: HostsProps) {
  return (
    <ul className="film-hosts">
      {activities.map(({ id, name }) => (
        <li key={id}>{home ? <Link to={`${home}/activites/${id}`}>{name}</Link> : name}</li>
      ))}
    </ul>
  );
}

function useDay() {
  const language = useLanguage();
  return (date: string) => formatDate(date, language);
}
