import type { ReactNode } from "react";
import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { type PublicHouse, webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse } from "../../doors/web/open-house.ts";
import type { PageAbout } from "../../doors/web/page-about.tsx";
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

type FrameProps = {
  house: PublicHouse["cooperative"];
  title: string;
  about?: PageAbout | null;
  /** The channel stands above it, where it is not the channel itself. */
  within?: boolean;
  children: ReactNode;
};

/** A page of the public channel: where its films are also found, as a feed. */
export function ChannelFrame({ house, title, about, within = true, children }: FrameProps) {
  const say = useSay();
  const home = `/voir/${house.slug}`;
  const feed = { type: "application/rss+xml", title: house.name, href: `${home}/videos.rss` };
  return (
    <HousePage
      {...{ house, title }}
      about={about ? { ...about, alternates: [feed, ...(about.alternates ?? [])] } : null}
      crumbs={within ? [{ href: home, label: say(words.publicChannel) }] : []}
    >
      {children}
    </HousePage>
  );
}

/** The films that the cooperative shows to everybody; nothing here needs a script. */
export default function PublicChannelPage() {
  const { films, total, page, perPage, now, house, playlists, first } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(words.publicIntro, { house: house.name });
  const paged = page > 1 ? { search: `?page=${page}` } : {};
  return (
    <ChannelFrame house={house} title={caption} within={false} about={{ description: caption, ...paged }}>
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
