import { useSearchParams } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { FilmCard } from "../film.pages/film-card.tsx";
import type { pageOf } from "../list-films.ts";
import { words } from "../words.ts";

type Props = Awaited<ReturnType<typeof pageOf>> & {
  caption: string;
  perPage: number;
  home: string;
  marked?: boolean;
};

/** Films in a grid, in the order of what they are of; the same for members and for everybody. */
export function FilmsOf({ films, total, page, now, caption, perPage, home, marked }: Props) {
  const say = useSay();
  const [search] = useSearchParams();
  if (films.length === 0)
    return (
      <Empty icon="video" title={say(words.noFilm)}>
        {say(words.noFilmWhy)}
      </Empty>
    );
  return (
    <>
      <ol className="film-grid" aria-label={caption}>
        {films.map((film) => (
          <FilmCard
            key={film.id}
            {...{ film, now, marked: marked ?? false, reload: !marked }}
            to={`${home}/${film.id}`}
          />
        ))}
      </ol>
      {total > perPage && <Pagination {...{ caption, search, page, perPage, total }} />}
    </>
  );
}
