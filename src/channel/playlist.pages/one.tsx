import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { filmsPerPage } from "../list-films.ts";
import { words } from "../playlist-words.ts";
import { readPlaylist } from "../read-playlist.ts";
import { words as channel } from "../words.ts";
import { FilmsOf } from "./films-of.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const asked = { playlist: params.playlist, page };
  const found = resultOf(await web.readView(readPlaylist, asked), request, web.language);
  return { ...found, perPage: filmsPerPage };
}

/** A list of films for members, in its order. */
export default function PlaylistPage() {
  const { list, keeps, ...found } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={list.title}
        above={<Link to="/chaine">{say(channel.channel)}</Link>}
        action={
          keeps && (
            <Link className="button" to={`/chaine/listes/${list.id}/modifier`}>
              {say(words.changePlaylist)}
            </Link>
          )
        }
      />
      {list.summary && <p>{list.summary}</p>}
      <FilmsOf {...found} caption={list.title} home="/chaine" marked />
    </div>
  );
}
