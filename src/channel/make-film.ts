import { appendFile, copyFile, link } from "node:fs/promises";
import { join } from "node:path";
import type { Cut } from "./cut.ts";
import {
  hlsArguments,
  ladderOf,
  type Making,
  mainPlaylist,
  type Probed,
  posterArguments,
  soundAlone,
  soundArguments,
  storyArguments,
  wholeArguments,
} from "./ladder.ts";
import { readMp4 } from "./read-mp4.ts";
import { FilmFailure, ffmpeg, hasFfmpeg, probe } from "./run-ffmpeg.ts";
import { type FilmKey, type FilmStore, incomingOf, openDraft, sizeOf } from "./store.ts";

export interface Made {
  readonly kind: "hls" | "plain";
  readonly durationMs: number;
  readonly width: number;
  readonly height: number;
  readonly heights: readonly number[];
  readonly hasStory: boolean;
  readonly wholeBytes: number;
}

const longestMs = 12 * 3_600_000;

interface Asked extends FilmKey {
  readonly keyHash: string;
  readonly cut: Cut | null;
  readonly signal: AbortSignal;
  tell(progress: number): void;
}

/**
 * Makes a file that came whole playable: HLS in several sizes, one MP4, the sound alone, a picture and a
 * storyboard where ffmpeg is there; else an MP4 that browsers play is shown as it came. All of it appears at
 * once, at the end. Cut, it is made of the same file without its beginning or its end.
 * @throws FilmFailure, whose code the page says in words.
 */
export async function makeFilm(store: FilmStore, asked: Asked): Promise<Made> {
  const input = incomingOf(store, asked.keyHash);
  if (asked.cut && (await sizeOf(input)) === 0) throw new FilmFailure("no-original");
  const able = await hasFfmpeg();
  if (asked.cut && !able) throw new FilmFailure("cut-needs-ffmpeg");
  const probed = able ? await probe(input) : await readMp4(input);
  if (!probed) throw new FilmFailure("needs-ffmpeg");
  if (probed.durationMs > longestMs) throw new FilmFailure("too-long");
  const draft = await openDraft(store, asked);
  try {
    const { startsMs: fromMs, endsMs } = asked.cut ?? { startsMs: 0, endsMs: probed.durationMs };
    const durationMs = Math.min(endsMs, probed.durationMs) - fromMs;
    const making: Making = { ...probed, durationMs, fromMs, input, out: draft.path };
    const made = able ? await encode(making, asked) : await keepAsItCame(making);
    asked.signal.throwIfAborted();
    const wholeBytes = await sizeOf(join(draft.path, "film.mp4"));
    await draft.keep();
    return { ...facts(making), ...made, wholeBytes };
  } finally {
    await draft.drop();
  }
}

const facts = ({ durationMs, width, height }: Probed) => ({ durationMs, width, height });

async function encode(making: Making, { signal, tell }: Asked) {
  const { durationMs, hasSound, out } = making;
  await ffmpeg(hlsArguments(making), { signal, durationMs, tell });
  await ffmpeg(wholeArguments(making), { signal });
  if (hasSound) {
    await ffmpeg(soundArguments(making), { signal });
    await appendFile(join(out, mainPlaylist), soundAlone);
  }
  await ffmpeg(posterArguments(making), { signal });
  await ffmpeg(storyArguments(making), { signal });
  const hasStory = (await sizeOf(join(out, "planche.jpg"))) > 0;
  return { kind: "hls" as const, heights: ladderOf(making), hasStory };
}

async function keepAsItCame({ input, out, width, height }: Making) {
  const shown = join(out, "film.mp4");
  await link(input, shown).catch(() => copyFile(input, shown));
  return { kind: "plain" as const, heights: [Math.min(width, height)], hasStory: false };
}
