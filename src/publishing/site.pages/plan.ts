import type { LoaderFunctionArgs } from "react-router";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { partPaths, siteOf } from "../../doors/web/site-parts.ts";
import { publicAgenda } from "../../events/index.ts";
import { escaped } from "../../foundation/markup.ts";
import { homeSlug } from "../page.ts";
import { shownPages } from "../views.ts";

/** Where a page is, and when it last changed, if that is known. */
type Line = { path: string; at: Date | null };

const lineOf = (origin: string, { path, at }: Line) =>
  `<url><loc>${escaped(origin + path)}</loc>${at ? `<lastmod>${at.toISOString()}</lastmod>` : ""}</url>`;

/** The public pages of a cooperative for search engines (sitemaps.org); films have a plan of their own. */
export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { slug } = house.cooperative;
  const { origin } = new URL(request.url);
  const { pages } = resultOf(await house.readView(shownPages, {}), request, web.language);
  const { rows } = resultOf(await house.readView(publicAgenda, {}), request, web.language);
  const home = pages.find((page) => page.slug === homeSlug);
  const lines: Line[] = [
    { path: siteOf(slug), at: home?.fromAt ?? null },
    ...partPaths(slug).map((path) => ({ path, at: null })),
    { path: `/rejoindre/${slug}`, at: null },
    ...pages
      .filter((page) => page !== home)
      .map((page) => ({ path: `${siteOf(slug)}/${page.slug}`, at: page.fromAt })),
    ...rows.map(({ id, changedAt }) => ({ path: `/agenda-public/${slug}/${id}`, at: changedAt })),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.map((line) => lineOf(origin, line)).join("\n")}
</urlset>
`;
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
