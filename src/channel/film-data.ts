import { deedOf } from "./film.ts";
import type { Captions } from "./said.sql.ts";
import type { ShownFilm } from "./shown.ts";
import type { Chapter } from "./vtt.ts";

interface Told {
  readonly film: ShownFilm;
  readonly captions: readonly Captions[];
  readonly chapters: readonly Chapter[];
}
interface Where {
  readonly origin: string;
  readonly page: string;
  readonly house: { readonly name: string };
}

/** A length as ISO 8601 writes it: PT1H2M3S. */
export function isoLength(ms: number): string {
  const s = Math.max(1, Math.round(ms / 1000));
  const parts: [number, string][] = [
    [Math.floor(s / 3600), "H"],
    [Math.floor(s / 60) % 60, "M"],
    [s % 60, "S"],
  ];
  return `PT${parts.map(([n, unit]) => (n > 0 ? `${n}${unit}` : "")).join("")}`;
}

/** A film as search engines read it: a VideoObject with a Clip for each chapter (schema.org). */
export function filmData({ film, captions, chapters }: Told, { origin, page, house }: Where) {
  const lengthMs = film.durationMs ?? 0;
  return {
    "@type": "VideoObject",
    name: film.title,
    description: film.summary || film.title,
    uploadDate: film.startsAt?.toISOString(),
    ...(film.durationMs && { duration: isoLength(film.durationMs) }),
    ...(film.poster && { thumbnailUrl: `${origin}${film.poster}` }),
    ...(film.files && { contentUrl: `${origin}${film.files}/film.mp4` }),
    embedUrl: film.outsideUrl ?? `${page}/integrer`,
    url: page,
    inLanguage: film.spoken,
    ...(deedOf(film.licence) && { license: deedOf(film.licence) }),
    ...(film.credits && { creditText: film.credits }),
    publisher: { "@type": "Organization", name: house.name },
    ...(captions.length > 0 && { transcript: captions[0]?.cues.map(({ said }) => said).join(" ") }),
    hasPart: chapters.map(({ atMs, title }, i) => ({
      "@type": "Clip",
      name: title,
      startOffset: Math.floor(atMs / 1000),
      endOffset: Math.floor((chapters[i + 1]?.atMs ?? lengthMs) / 1000),
      url: `${page}?t=${Math.floor(atMs / 1000)}`,
    })),
  };
}
