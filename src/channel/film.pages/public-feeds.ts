import type { LoaderFunctionArgs } from "react-router";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { oembedAnswer } from "../../foundation/oembed.ts";
import { say } from "../../foundation/words.ts";
import { framedFilm, rssOf, sitemapOf } from "../feed.ts";
import { filmsPerPage, publicFilms } from "../list-films.ts";
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
    // What another service shows is embedded from there.
    if (shown.film?.scope !== "public" || !shown.film.files) return new Response("404", { status: 404 });
    const page = `${origin}/voir/${house.cooperative.slug}/${film}`;
    return oembedAnswer(
      framedFilm(shown.film, { origin, house: house.cooperative.name, page }),
      searchParams,
    );
  }
  const { cooperative } = house;
  const pageOf = async (page: number) =>
    resultOf(await house.readView(publicFilms, { page }), request, web.language);
  const { films, total } = await pageOf(1);
  if (pathname.endsWith(".rss")) {
    const { language } = web;
    const title = say(words.publicIntro, language, { house: cooperative.name });
    return typed(rssOf({ origin, house: cooperative, title, language, films }), "application/rss+xml");
  }
  const all = [...films];
  const pages = Math.ceil(total / filmsPerPage);
  for (let page = 2; page <= pages; page += 1) all.push(...(await pageOf(page)).films);
  return typed(sitemapOf({ origin, house: cooperative, films: all }), "application/xml");
}
