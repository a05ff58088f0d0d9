import { Parser } from "htmlparser2";

export interface Said {
  readonly title: string;
  readonly description: string;
  readonly site: string;
}

const tidy = (text: string | undefined, most: number): string => {
  const flat = (text ?? "").replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  return flat.length <= most ? flat : `${flat.slice(0, most - 1).trimEnd()}…`;
};

/** What the head of a page says of it, as plain text (Open Graph, else its title and description). */
export function saidOf(html: string, url: URL): Said {
  const meta = new Map<string, string>();
  let title = "";
  let within = false;
  const parser = new Parser({
    onopentag(name, { property, name: named, content }) {
      const key = (property ?? named ?? "").toLowerCase();
      if (name === "meta" && key && content && !meta.has(key)) meta.set(key, content);
      if (name === "body") parser.pause();
      within = name === "title" && title === "";
    },
    ontext(text) {
      if (within) title += text;
    },
    onclosetag() {
      within = false;
    },
  });
  parser.write(html);
  return {
    title: tidy(meta.get("og:title") ?? title, 200),
    description: tidy(meta.get("og:description") ?? meta.get("description"), 400),
    site: tidy(meta.get("og:site_name") ?? url.hostname.replace(/^www\./, ""), 100),
  };
}

/** A page as text, by the letters that its server or itself says it is written in; else UTF-8. */
export function textOf(bytes: Buffer, contentType: string): string {
  const told =
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(bytes.subarray(0, 2048).toString("latin1"))?.[1];
  try {
    return new TextDecoder(told ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
