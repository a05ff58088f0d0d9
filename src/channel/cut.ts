import type { Chapter, Cue } from "./vtt.ts";

/** What is shown of a file, in the time of the file as it came. */
export interface Cut {
  readonly startsMs: number;
  readonly endsMs: number;
}

export const shortestCutMs = 1_000;

/** « 4:05 », or « 4:05,5 » for whoever is more exact; null for what is no instant. */
export function readInstant(text: string): number | null {
  const found = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?:[.,](\d))?$/.exec(text.trim());
  if (!found) return null;
  const [h = 0, m = 0, s = 0, tenth = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return s < 60 ? ((h * 60 + m) * 60 + s) * 1000 + tenth * 100 : null;
}

/** The same instant as it is typed. */
export function writeInstant(ms: number): string {
  const tenths = Math.round(ms / 100);
  const [s, m] = [Math.floor(tenths / 10) % 60, Math.floor(tenths / 600)];
  const tenth = tenths % 10;
  return `${m}:${String(s).padStart(2, "0")}${tenth > 0 ? `,${tenth}` : ""}`;
}

/**
 * Captions and chapters are kept in the time of the file as it came, so that a film cut otherwise, or no
 * longer, has all of them again. What is read is what the cut shows, in its time.
 */
export function cuesWithin(cues: readonly Cue[], cut: Cut | null): Cue[] {
  if (!cut) return [...cues];
  const { startsMs: from, endsMs: until } = cut;
  return cues
    .filter((cue) => cue.endsMs > from && cue.startsMs < until)
    .map(({ startsMs, endsMs, said }) => ({
      ...{ startsMs: Math.max(0, startsMs - from), endsMs: Math.min(endsMs, until) - from, said },
    }));
}

/** All the cues of a film when those that its cut shows become these. */
export function cuesAround(cues: readonly Cue[], before: readonly Cue[], cut: Cut | null): Cue[] {
  if (!cut) return [...cues];
  const { startsMs: from, endsMs: until } = cut;
  const hidden = before.filter((cue) => cue.endsMs <= from || cue.startsMs >= until);
  const shown = cues.map((cue) => ({
    ...{ ...cue, startsMs: cue.startsMs + from, endsMs: cue.endsMs + from },
  }));
  return [...hidden, ...shown].sort((a, b) => a.startsMs - b.startsMs);
}

/** The chapter that goes on where the cut begins is its first one. */
export function chaptersWithin(chapters: readonly Chapter[], cut: Cut | null): Chapter[] {
  if (!cut) return [...chapters];
  const { startsMs: from, endsMs: until } = cut;
  const going = chapters.filter(({ atMs }) => atMs <= from).at(-1);
  return chapters
    .filter((each) => each === going || (each.atMs > from && each.atMs < until))
    .map(({ atMs, title }) => ({ atMs: Math.max(0, atMs - from), title }));
}

/** The same for chapters; the one that goes on where the cut begins keeps its instant. */
export function chaptersAround(
  chapters: readonly Chapter[],
  before: readonly Chapter[],
  cut: Cut | null,
): Chapter[] {
  if (!cut) return [...chapters];
  const { startsMs: from, endsMs: until } = cut;
  const going = before.filter(({ atMs }) => atMs <= from).at(-1);
  const hidden = before.filter((each) => (each.atMs <= from && each !== going) || each.atMs >= until);
  const shown = chapters.map(({ atMs, title }) => ({
    ...{ atMs: atMs === 0 && title === going?.title ? going.atMs : atMs + from, title },
  }));
  return [...hidden, ...shown].sort((a, b) => a.atMs - b.atMs);
}
