import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { type Probed, progressOf } from "./ladder.ts";

const run = promisify(execFile);

/** Why a file could not be made playable: the page says it in words. */
export class FilmFailure extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}
export const failureCodes = [
  "not-a-film",
  "no-picture",
  "too-long",
  "needs-ffmpeg",
  "broken",
  "no-room",
  "no-original",
  "cut-needs-ffmpeg",
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** Whether ffmpeg and ffprobe are on this machine. */
export async function hasFfmpeg(): Promise<boolean> {
  try {
    await Promise.all([run("ffmpeg", ["-version"]), run("ffprobe", ["-version"])]);
    return true;
  } catch {
    return false;
  }
}

type Stream = {
  codec_type: string;
  width?: number;
  height?: number;
  disposition?: { attached_pic?: number };
  side_data_list?: { rotation?: number }[];
};

/** What a file is, as ffprobe reads it. @throws FilmFailure for what is no film, or has no picture. */
export async function probe(path: string): Promise<Probed> {
  const asked = ["-v", "error", "-print_format", "json", "-show_format", "-show_streams", path];
  const { stdout } = await run("ffprobe", asked, { maxBuffer: 8_000_000, timeout: 120_000 }).catch(
    (error) => {
      throw new FilmFailure("not-a-film", error);
    },
  );
  const told = JSON.parse(stdout) as { format?: { duration?: string }; streams?: Stream[] };
  const streams = told.streams ?? [];
  const picture = streams.find((one) => one.codec_type === "video" && !one.disposition?.attached_pic);
  const durationMs = Math.round(Number(told.format?.duration ?? 0) * 1000);
  if (streams.length === 0 || !(durationMs > 0)) throw new FilmFailure("not-a-film");
  if (!picture?.width || !picture.height) throw new FilmFailure("no-picture");
  const turned =
    Math.abs(picture.side_data_list?.find(({ rotation }) => rotation)?.rotation ?? 0) % 180 === 90;
  const { width, height } = picture;
  return {
    durationMs,
    ...(turned ? { width: height, height: width } : { width, height }),
    hasSound: streams.some(({ codec_type }) => codec_type === "audio"),
  };
}

interface Running {
  readonly signal: AbortSignal;
  readonly durationMs?: number;
  readonly tell?: (progress: number) => void;
}

/** Runs ffmpeg to its end; aborted, it is killed. @throws FilmFailure with what it said last. */
export function ffmpeg(args: readonly string[], { signal, durationMs = 1, tell }: Running): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("ffmpeg", args, { stdio: ["ignore", "pipe", "pipe"], signal, killSignal: "SIGKILL" });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      const progress = progressOf(chunk.toString(), durationMs);
      if (progress !== null) tell?.(progress);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      said = (said + chunk).slice(-2_000);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) return resolve();
      const full = /No space left/i.test(said);
      reject(new FilmFailure(full ? "no-room" : "broken", new Error(said)));
    });
  });
}
