import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { readFilm } from "../read-film.ts";
import { words } from "../words.ts";
import { OutsideFilm } from "./outside-film.tsx";
import { Player } from "./player.tsx";

type Read = NonNullable<Awaited<ReturnType<typeof readFilm.read>>>;
export type FilmShown = Extract<Read, { soon: null }>;
export type FilmSoon = Extract<Read, { film: null }>;

/** A film and all that is said of it; the same for members and for everybody. */
export function FilmBody({ shown, share }: { shown: FilmShown; share: string }) {
  const say = useSay();
  const day = useDay();
  const { film, captions, chapters, outside, activities } = shown;
  const { ownerName, summary, licence, captionsDue, recordedOn } = film;
  return (
    <div className="stack">
      {outside ? (
        <OutsideFilm outside={outside} title={film.title} />
      ) : (
        film.files && <Player {...{ film, captions, chapters, share }} />
      )}
      <p className="quiet">
        {[
          activities.length > 0
            ? activities.map(({ name }) => name).join(", ")
            : say(words.by, { name: ownerName }),
          recordedOn && `${say(words.recordedOn)} ${day(recordedOn)}`,
          say(words[`licence-${licence}`]),
        ]
          .filter(Boolean)
          .join(" · ")}
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

function useDay() {
  const language = useLanguage();
  return (date: string) => formatDate(date, language);
}
