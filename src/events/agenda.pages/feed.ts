import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { publicAgenda } from "../public-agenda.ts";
import { atomOf, rssOf } from "./feed-text.ts";

/** The public agenda as feed readers follow it: RFC 4287, or RSS 2.0, by the end of its address. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { rows } = fileResultOf(await house.readView(publicAgenda, {}), request, web);
  const { pathname, origin } = new URL(request.url);
  const { slug, name } = house.cooperative;
  const rss = pathname.endsWith(".rss");
  const home = `${origin}/agenda-public/${slug}`;
  const said = { name, home, self: `${origin}${pathname}`, language: web.language };
  const type = rss ? "application/rss+xml" : "application/atom+xml";
  const headers = { "content-type": `${type}; charset=utf-8`, "cache-control": "public, max-age=300" };
  return new Response((rss ? rssOf : atomOf)(rows, said), { headers });
}
