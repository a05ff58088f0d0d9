import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { words as commentWords } from "../comment-words.ts";
import { filmsPerPage, listFilms } from "../list-films.ts";
import { ListLinks } from "../playlist.pages/list-links.tsx";
import { words as listWords } from "../playlist-words.ts";
import { words } from "../words.ts";
import { Featured } from "./featured.tsx";
import { FilmCard } from "./film-card.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const found = resultOf(await web.readView(listFilms, Object.fromEntries(asked)), request, web.language);
  return { ...found, perPage: filmsPerPage, slug: web.cooperative?.slug ?? "" };
}

/** The films of the cooperative: those shown to members, one's own, those one is asked about. */
export default function ChannelPage() {
  const { films, total, page, perPage, toAnswer, toJudge, now, ...more } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(words.channel);
  const add = (
    <Link className="button button-main" to="/chaine/nouvelle">
      {say(words.addFilm)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={caption} action={add} below={<Elsewhere slug={more.slug} />} />
      <ToAnswer films={toAnswer} />
      <ListLinks playlists={more.playlists} home="/chaine" />
      {more.keepsLists && <ToKeep toJudge={toJudge} />}
      <TableTools caption={caption} filtered={search.has("search")}>
        <TextField
          name="search"
          label={say(words.search)}
          optional
          defaultValue={search.get("search") ?? ""}
        />
      </TableTools>
      {films.length === 0 ? (
        <Empty icon="video" title={say(words.noFilm)} firstStep={add}>
          {say(words.noFilmWhy)}
        </Empty>
      ) : (
        <>
          {more.first && <Featured {...{ now }} first={more.first} to={`/chaine/${more.first.id}`} marked />}
          <ul className="film-grid" aria-label={caption}>
            {films.map((film) => (
              <FilmCard key={film.id} {...{ film, now }} to={`/chaine/${film.id}`} marked />
            ))}
          </ul>
          <Pagination {...{ caption, search, page, perPage, total }} />
        </>
      )}
    </div>
  );
}

/** The channel as everybody sees it, and those of the sister cooperatives. */
function Elsewhere({ slug }: { slug: string }) {
  const say = useSay();
  return (
    <span className="place-links">
      <a href={`/voir/${slug}`}>{say(words.publicChannel)}</a>
      <Link to="/chaine/reseau">{say(words.networkFilms)}</Link>
    </span>
  );
}

/** What those who animate do here. */
function ToKeep({ toJudge }: { toJudge: number }) {
  const say = useSay();
  return (
    <p className="place-links">
      <Link to="/chaine/listes/nouvelle">{say(listWords.newPlaylist)}</Link>
      <Link to="/chaine/commentaires">
        {toJudge > 0 ? say(commentWords.queueCount, { n: toJudge }) : say(words.commentQueue)}
      </Link>
    </p>
  );
}

/** The films in which one is asked whether one agrees. */
function ToAnswer({ films }: { films: readonly { film: string; title: string }[] }) {
  const say = useSay();
  if (films.length === 0) return null;
  return (
    <section className="panel stack" aria-label={say(words.consentAsked)}>
      <h2>{say(words.consentAsked)}</h2>
      <ul>
        {films.map(({ film, title }) => (
          <li key={film}>
            <Link to={`/chaine/${film}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
