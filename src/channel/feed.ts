import { escaped } from "../foundation/markup.ts";
import type { Framed } from "../foundation/oembed.ts";
import type { Language } from "../foundation/words.ts";
import type { ShownFilm } from "./shown.ts";

interface Channel {
  readonly origin: string;
  readonly house: { readonly name: string; readonly slug: string };
  readonly title: string;
  readonly language: Language;
  readonly films: readonly ShownFilm[];
}

/**
 * The films that everybody may see as RSS 2.0, each with its file as enclosure, so that players of podcasts
 * follow them too. Those that another service shows have a link only.
 */
export function rssOf({ origin, house, title, language, films }: Channel): string {
  const home = `${origin}/voir/${house.slug}`;
  const items = films.map((film) => itemOf(film, { origin, home })).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
<channel><title>${escaped(title)}</title><link>${home}</link><description>${escaped(title)}</description>
<language>${language}</language><atom:link href="${home}/videos.rss" rel="self" type="application/rss+xml"/>
${items}</channel></rss>
`;
}

function itemOf(film: ShownFilm, { origin, home }: { origin: string; home: string }): string {
  const page = `${home}/${film.id}`;
  const length = film.durationMs ? Math.round(film.durationMs / 1000) : 0;
  const enclosure = film.files
    ? `<enclosure url="${origin}${escaped(film.files)}/film.mp4" type="video/mp4"
  length="${film.wholeBytes ?? 0}"/>
<itunes:duration>${length}</itunes:duration>`
    : "";
  return `<item><title>${escaped(film.title)}</title><link>${page}</link>
<guid isPermaLink="false">${film.id}</guid><pubDate>${(film.startsAt ?? new Date(0)).toUTCString()}</pubDate>
<description>${escaped(film.summary || film.title)}</description>
${enclosure}</item>
`;
}

/** The public films as a sitemap of videos; one without a picture of its own is a page like any other. */
export function sitemapOf({ origin, house, films }: Pick<Channel, "origin" | "house" | "films">): string {
  const home = `${origin}/voir/${house.slug}`;
  const urls = films.map((film) =>
    film.poster === null
      ? `<url><loc>${home}/${film.id}</loc></url>`
      : `<url><loc>${home}/${film.id}</loc><video:video>
<video:thumbnail_loc>${origin}${escaped(film.poster)}</video:thumbnail_loc>
<video:title>${escaped(film.title)}</video:title>
<video:description>${escaped((film.summary || film.title).slice(0, 2000))}</video:description>
${film.files ? `<video:content_loc>${origin}${escaped(film.files)}/film.mp4</video:content_loc>` : ""}
${film.durationMs ? `<video:duration>${Math.ceil(film.durationMs / 1000)}</video:duration>` : ""}
</video:video></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
${urls.join("\n")}
</urlset>
`;
}

/** A film as others show it: a frame of ours. */
export const framedFilm = (
  film: ShownFilm,
  { origin, house, page }: { origin: string; house: string; page: string },
): Framed => ({
  ...{ type: "video", title: film.title, house, origin, src: `${page}/integrer`, width: 640, height: 360 },
  more: {
    author_name: film.ownerName,
    ...(film.durationMs && { duration: Math.round(film.durationMs / 1000) }),
  },
});
