import { type ReactNode, useContext } from "react";
import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Pagination } from "../../design/pagination.tsx";
import { PublicFrame } from "../../design/public-frame.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { BrandStyle } from "../../doors/web/brand-style.tsx";
import { type PublicHouse, webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { PageFactsContext } from "../../doors/web/page-facts.ts";
import { filmsPerPage, publicFilms } from "../list-films.ts";
import { ListLinks } from "../playlist.pages/list-links.tsx";
import { publicWords } from "../public-words.ts";
import { words } from "../words.ts";
import { Featured } from "./featured.tsx";
import { FilmCard } from "./film-card.tsx";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const asked = Object.fromEntries(
    [...new URL(request.url).searchParams].filter(([, value]) => value !== ""),
  );
  const found = resultOf(await house.readView(publicFilms, asked), request, web.language);
  return { ...found, house: house.cooperative, perPage: filmsPerPage };
}

type FrameProps = { house: PublicHouse["cooperative"]; title: string; children: ReactNode };

/** A page of the public channel in the colour of its cooperative. */
export function ChannelFrame({ house, title, children }: FrameProps) {
  const say = useSay();
  const { nonce } = useContext(PageFactsContext);
  return (
    <PublicFrame house={house} home={`/voir/${house.slug}`} title={title} reach={say(publicWords.reach)}>
      <BrandStyle colour={house.brandColour} nonce={nonce} />
      <link
        rel="alternate"
        type="application/rss+xml"
        title={house.name}
        href={`/voir/${house.slug}/videos.rss`}
      />
      {children}
    </PublicFrame>
  );
}

/** The films that the cooperative shows to everybody; nothing here needs a script. */
export default function PublicChannelPage() {
  const { films, total, page, perPage, now, house, playlists, first } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(words.publicIntro, { house: house.name });
  return (
    <ChannelFrame house={house} title={caption}>
      <form method="get" className="filters" aria-label={say(publicWords.searchLabel)}>
        <label htmlFor="search">{say(words.search)}</label>
        <input id="search" name="search" type="search" defaultValue={search.get("search") ?? ""} />
        <button type="submit" className="button">
          {say(publicWords.find)}
        </button>
      </form>
      {first && <Featured {...{ first, now }} to={`/voir/${house.slug}/${first.id}`} reload />}
      <ListLinks playlists={playlists} home={`/voir/${house.slug}`} reload />
      {films.length === 0 ? (
        <p>{say(words.noFilm)}</p>
      ) : (
        <ul className="film-grid">
          {films.map((film) => (
            <FilmCard key={film.id} {...{ film, now }} to={`/voir/${house.slug}/${film.id}`} reload />
          ))}
        </ul>
      )}
      <Pagination {...{ caption, search, page, perPage, total }} />
      <p>
        <a href={`/voir/${house.slug}/videos.rss`}>{say(words.feed)}</a>
      </p>
    </ChannelFrame>
  );
}
