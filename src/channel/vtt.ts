/** What is said from an instant until another. */
export interface Cue {
  readonly startsMs: number;
  readonly endsMs: number;
  readonly said: string;
}

const clock = String.raw`(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,](\d{3})`;
const timing = new RegExp(`^\\s*${clock}\\s+-->\\s+${clock}`);

const msOf = ([h = "0", m = "0", s = "0", ms = "0"]: (string | undefined)[]): number =>
  ((Number(h) * 60 + Number(m)) * 60 + Number(s)) * 1000 + Number(ms);

/**
 * The cues of captions in WebVTT (W3C) or SubRip, their styles and marks left out. Null where a time is
 * written that is none, or where there is no cue: the line that cannot be read is told.
 */
export function readCues(text: string): { cues: Cue[] } | { wrongLine: number } {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const cues: Cue[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (!line.includes("-->")) continue;
    const found = timing.exec(line);
    if (!found) return { wrongLine: at + 1 };
    const [startsMs, endsMs] = [msOf(found.slice(1, 5)), msOf(found.slice(5, 9))];
    const said: string[] = [];
    while (at + 1 < lines.length && (lines[at + 1] ?? "").trim() !== "") said.push(lines[++at] ?? "");
    const plain = unmarked(said.join("\n"));
    if (endsMs <= startsMs || plain.length > 600) return { wrongLine: at + 1 };
    if (plain) cues.push({ startsMs, endsMs, said: plain });
  }
  if (cues.length === 0) return { wrongLine: 1 };
  return { cues: cues.sort((a, b) => a.startsMs - b.startsMs) };
}

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": "\u00a0" };

const unmarked = (said: string) =>
  said
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|nbsp);/g, (each) => entities[each] ?? each)
    .trim();

const two = (n: number, width = 2) => String(n).padStart(width, "0");

/** An instant as WebVTT writes it. */
export function vttTime(ms: number): string {
  const s = Math.floor(ms / 1000);
  return `${two(Math.floor(s / 3_600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}.${two(ms % 1000, 3)}`;
}

/** Cues as a file of WebVTT. */
export const writeVtt = (cues: readonly Cue[]): string =>
  `WEBVTT\n\n${cues
    .map(({ startsMs, endsMs, said }) => `${vttTime(startsMs)} --> ${vttTime(endsMs)}\n${escaped(said)}\n`)
    .join("\n")}`;

const escaped = (said: string) =>
  said
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\n{2,}/g, "\n");

/** An instant as people write it: 4:05, 1:02:03. */
export function shortTime(ms: number): string {
  const s = Math.floor(ms / 1000);
  const [h, m] = [Math.floor(s / 3600), Math.floor(s / 60) % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s % 60)}` : `${m}:${two(s % 60)}`;
}

/** The instant that somebody wrote, or null. */
export function readTime(text: string): number | null {
  const found = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(text.trim());
  if (!found) return null;
  const [h, m, s] = [found[1] ?? "0", found[2], found[3]].map(Number) as [number, number, number];
  return s < 60 ? ((h * 60 + m) * 60 + s) * 1000 : null;
}

export interface Chapter {
  readonly atMs: number;
  readonly title: string;
}

/** Chapters as one writes them under a film: a line each, its instant first; a line that is none is told. */
export function readChapters(text: string): { chapters: Chapter[] } | { wrongLine: number } {
  const chapters: Chapter[] = [];
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") continue;
    const found = /^\s*([\d:]+)\s+[-–—·]?\s*(\S.*?)\s*$/.exec(line);
    const atMs = found && readTime(found[1] ?? "");
    const title = found?.[2] ?? "";
    if (atMs === null || title.length === 0 || title.length > 120) return { wrongLine: at + 1 };
    if (chapters.some((each) => each.atMs >= atMs)) return { wrongLine: at + 1 };
    chapters.push({ atMs, title });
  }
  return { chapters };
}
