import { useSay } from "../../design/speak.ts";
import { storyTile } from "../ladder.ts";
import type { ShownFilm } from "../shown.ts";
import { type Chapter, shortTime } from "../vtt.ts";
import { words } from "../words.ts";

type Props = {
  film: ShownFilm;
  chapters: readonly Chapter[];
  at: number;
  seek(ms: number): void;
};

/** The chapters, each with its picture from the storyboard; the one that plays is said. */
export function ChapterList({ film, chapters, at, seek }: Props) {
  const say = useSay();
  const current = chapters.filter(({ atMs }) => atMs <= at).at(-1);
  return (
    <nav aria-label={say(words.chapters)}>
      <h2>{say(words.chapters)}</h2>
      <ol className="film-chapters">
        {chapters.map((chapter) => (
          <li key={chapter.atMs}>
            <button
              type="button"
              aria-current={chapter === current ? "true" : undefined}
              onClick={() => seek(chapter.atMs)}
            >
              {film.hasStory && <Tile film={film} atMs={chapter.atMs} />}
              <span className="figure">{shortTime(chapter.atMs)}</span> {chapter.title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Tile({ film, atMs }: { film: ShownFilm; atMs: number }) {
  const { x, y } = storyTile(film.durationMs ?? 1, atMs);
  const style = { backgroundImage: `url(${film.files}/planche.jpg)`, backgroundPosition: `-${x}px -${y}px` };
  return <span className="film-tile" aria-hidden="true" style={style} />;
}
