/** A film that another service shows: its page there, what stands in ours after a yes, and whose it is. */
export interface Outside {
  readonly page: string;
  readonly frame: string;
  readonly host: string;
}

/**
 * The film that an address leads to, at YouTube (its domain without cookies), Vimeo (without tracking) or any
 * PeerTube; null for what is none.
 */
export function outsideOf(address: string): Outside | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "https:" || url.username || url.port) return null;
  const host = url.hostname.replace(/^(www|m)\./, "");
  const path = url.pathname.split("/").filter(Boolean);
  const youtube =
    host === "youtu.be"
      ? path[0]
      : host === "youtube.com"
        ? (url.searchParams.get("v") ?? (/^(embed|shorts|live)$/.test(path[0] ?? "") ? path[1] : undefined))
        : undefined;
  if (/^(youtu\.be|youtube\.com)$/.test(host))
    return youtube && /^[\w-]{6,20}$/.test(youtube)
      ? {
          page: `https://www.youtube.com/watch?v=${youtube}`,
          frame: `https://www.youtube-nocookie.com/embed/${youtube}`,
          host: "YouTube",
        }
      : null;
  if (host === "vimeo.com") {
    const id = path.find((part) => /^\d{5,12}$/.test(part));
    return id
      ? {
          page: `https://vimeo.com/${id}`,
          frame: `https://player.vimeo.com/video/${id}?dnt=1`,
          host: "Vimeo",
        }
      : null;
  }
  const [kind, id = ""] = path[0] === "videos" ? [path[1], path[2]] : [path[0], path[1]];
  const isPeerTube = (kind === "w" || kind === "watch" || kind === "embed") && /^[\w-]{20,36}$/.test(id);
  return isPeerTube && host.includes(".")
    ? { page: `https://${url.hostname}/w/${id}`, frame: `https://${url.hostname}/videos/embed/${id}`, host }
    : null;
}
