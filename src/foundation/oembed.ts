import { escaped } from "./markup.ts";

/** What others show of ours in a frame. */
export interface Framed {
  readonly type: "rich" | "video";
  readonly title: string;
  readonly house: string;
  readonly origin: string;
  /** What stands in the frame. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** What else is said of it. */
  readonly more?: Readonly<Record<string, string | number>>;
}

/** One line that shows it in the page of somebody else. */
export const frameOf = (
  { src, title }: Pick<Framed, "src" | "title">,
  width: string,
  height: number,
): string =>
  `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" style="border:0" allowfullscreen></iframe>`;

/** As oEmbed 1.0 answers it (§2.3.4), no wider and no higher than asked for (§2.2). */
function saidOf(framed: Framed, asked: URLSearchParams) {
  const most = (name: string) => Number(asked.get(name)) || Number.POSITIVE_INFINITY;
  const width = Math.min(framed.width, most("maxwidth"));
  const height = Math.min(framed.height, most("maxheight"));
  return {
    ...{ version: "1.0", type: framed.type, title: framed.title, cache_age: 300 },
    ...{ provider_name: framed.house, provider_url: framed.origin },
    ...{ html: frameOf(framed, String(width), height), width, height, ...framed.more },
  };
}

/** The answer to a consumer of oEmbed, as JSON or XML; any other is answered 501 (§2.3). */
export function oembedAnswer(framed: Framed, asked: URLSearchParams): Response {
  const format = asked.get("format") ?? "json";
  const said = saidOf(framed, asked);
  const headers = { "cache-control": "public, max-age=300", "access-control-allow-origin": "*" };
  if (format === "json") return Response.json(said, { headers });
  if (format !== "xml") return new Response("501", { status: 501 });
  const parts = Object.entries(said).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`);
  const head = `<?xml version="1.0" encoding="utf-8" standalone="yes"?>`;
  const text = `${head}\n<oembed>${parts.join("")}</oembed>\n`;
  return new Response(text, { headers: { ...headers, "content-type": "text/xml; charset=utf-8" } });
}
