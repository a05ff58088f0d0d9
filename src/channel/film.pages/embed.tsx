import { data, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { publicFilm } from "../read-film.ts";
import { Tracks } from "./player.tsx";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const shown = resultOf(await house.readView(publicFilm, { film: params.film }), request, web.language);
  if (shown.film === null || shown.film.scope !== "public" || !shown.film.files)
    throw data(null, { status: 404 });
  return { film: shown.film, captions: shown.captions };
}

/** A film alone, to stand in the pages of others: one file, captions, no script. */
export default function EmbedPage() {
  const { film, captions } = useLoaderData<typeof loader>();
  return (
    <main className="film-embed">
      <title>{film.title}</title>
      <h1 className="unseen">{film.title}</h1>
      {/* biome-ignore lint/a11y/useMediaCaption: its captions are listed below */}
      <video
        controls
        playsInline
        preload="metadata"
        aria-label={film.title}
        poster={film.poster ?? undefined}
      >
        <source src={`${film.files}/film.mp4`} type="video/mp4" />
        <Tracks {...{ film, captions }} />
      </video>
    </main>
  );
}
