import type { LoaderFunctionArgs } from "react-router";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { say } from "../../foundation/words.ts";
import { oembedOf, rssOf, sitemapOf } from "../feed.ts";
import { publicFilms } from "../list-films.ts";
import { publicFilm } from "../read-film.ts";
import { words } from "../words.ts";

const typed = (body: string, type: string) =>
  new Response(body, {
    headers: { "content-type": `${type}; charset=utf-8`, "cache-control": "max-age=300" },
  });

/** What others read of the channel: its feed, its sitemap, what they need to embed a film. */
export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { origin, searchParams, pathname } = new URL(request.url);
  if (pathname.endsWith("/oembed")) {
    const film = /\/voir\/[^/]+\/([0-9a-f-]{36})$/.exec(searchParams.get("url") ?? "")?.[1];
    const shown = resultOf(await house.readView(publicFilm, { film }), request, web.language);
    if (shown.film?.scope !== "public") return new Response("404", { status: 404 });
    const page = `${origin}/voir/${house.cooperative.slug}/${film}`;
    return Response.json(oembedOf(shown.film, { origin, house: house.cooperative.name, page }));
  }
  const { films } = resultOf(await house.readView(publicFilms, {}), request, web.language);
  const title = say(words.publicIntro, web.language, { house: house.cooperative.name });
  return pathname.endsWith(".rss")
    ? typed(rssOf({ origin, house: house.cooperative, title, films }), "application/rss+xml")
    : typed(sitemapOf({ origin, house: house.cooperative, films }), "application/xml");
}
