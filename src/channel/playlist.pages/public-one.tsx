import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { ChannelFrame } from "../film.pages/public-channel.tsx";
import { filmsPerPage } from "../list-films.ts";
import { words } from "../playlist-words.ts";
import { publicActivityFilms, publicPlaylist } from "../read-playlist.ts";
import { FilmsOf } from "./films-of.tsx";

export const handle = { bare: true };

/** The films of a list, or those of a business. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const { playlist, activity } = params;
  const shared = { house: house.cooperative, perPage: filmsPerPage };
  if (playlist) {
    const found = await house.readView(publicPlaylist, { playlist, page });
    const { list, ...films } = resultOf(found, request, web.language);
    return { ...shared, ...films, list, of: null };
  }
  const found = await house.readView(publicActivityFilms, { activity, page });
  const { activity: of, ...films } = resultOf(found, request, web.language);
  return { ...shared, ...films, list: null, of: of.name };
}

/** A list of films, or the films of a business, for everybody; no script. */
export default function PublicListPage() {
  const { list, of, house, ...found } = useLoaderData<typeof loader>();
  const say = useSay();
  const title = list?.title ?? say(words.filmsOf, { name: of ?? "" });
  const home = `/voir/${house.slug}`;
  return (
    <ChannelFrame house={house} title={title} about={{ description: list?.summary || title }}>
      {list?.summary && <p>{list.summary}</p>}
      <FilmsOf {...found} caption={title} home={home} />
    </ChannelFrame>
  );
}
