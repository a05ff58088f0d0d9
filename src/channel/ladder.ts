/** What a film is, as its file says it. */
export interface Probed {
  readonly durationMs: number;
  /** As it is shown: a film that was turned has its sides exchanged. */
  readonly width: number;
  readonly height: number;
  readonly hasSound: boolean;
}

/** The sizes of a film, the smallest first: never above what came, and one at least. */
export const ladderOf = ({ width, height }: Pick<Probed, "width" | "height">): number[] => {
  const short = Math.min(width, height);
  const fitting = [360, 720, 1080].filter((each) => each <= short);
  return fitting.length > 0 ? fitting : [even(short)];
};

const even = (n: number) => Math.max(2, n - (n % 2));

/** At most so many kilobits a second of picture in each size; a lesson is mostly still. */
const mostKbit = (short: number) => (short <= 360 ? 800 : short <= 720 ? 2_500 : 5_000);

export interface Making extends Probed {
  readonly input: string;
  /** Where it begins in the file as it came; `durationMs` is how long it goes on from there. */
  readonly fromMs: number;
  readonly out: string;
}

/** The name of the playlist that leads to all others (RFC 8216). */
export const mainPlaylist = "film.m3u8";

type Opened = Pick<Making, "input" | "fromMs" | "durationMs">;
/** The file as it came, from where the film begins and no longer than it goes on. */
const opened = ({ input, fromMs, durationMs }: Opened): string[] => [
  ...["-ss", seconds(fromMs), "-t", seconds(durationMs), "-i", input],
];

/**
 * What ffmpeg is told for HLS with fragments of MP4 (RFC 8216, CMAF): each size of the picture, and the sound
 * once for all of them. Keys come every four seconds, so that players change size where they like.
 */
export function hlsArguments({ out, width, height, hasSound, ...source }: Making): string[] {
  const ladder = ladderOf({ width, height });
  const side = (short: number) => (width >= height ? `-2:${short}` : `${short}:-2`);
  const split = ladder.map((_, i) => `[in${i}]`).join("");
  const scaled = ladder.map((short, i) => `[in${i}]scale=${side(short)}[v${i}]`).join(";");
  const pictures = ladder.flatMap((short, i) => [
    ...["-map", `[v${i}]`, `-c:v:${i}`, "libx264", `-preset:v:${i}`, "veryfast", `-crf:v:${i}`, "23"],
    ...[`-maxrate:v:${i}`, `${mostKbit(short)}k`, `-bufsize:v:${i}`, `${2 * mostKbit(short)}k`],
  ]);
  const sound = hasSound ? ["-map", "0:a:0", "-c:a:0", "aac", "-b:a:0", "96k", "-ac", "2"] : [];
  const group = hasSound ? ",agroup:son" : "";
  const streams = [
    ...(hasSound ? ["a:0,agroup:son,default:yes,name:son"] : []),
    ...ladder.map((short, i) => `v:${i}${group},name:${short}`),
  ];
  return [
    ...["-y", "-nostdin", "-v", "error", "-progress", "pipe:1", ...opened(source)],
    ...["-filter_complex", `[0:v:0]split=${ladder.length}${split};${scaled}`],
    ...[...pictures, ...sound, "-pix_fmt", "yuv420p", "-sc_threshold", "0"],
    ...["-force_key_frames", "expr:gte(t,n_forced*4)", "-max_muxing_queue_size", "4096"],
    ...["-f", "hls", "-hls_time", "4", "-hls_playlist_type", "vod", "-hls_segment_type", "fmp4"],
    ...["-hls_flags", "independent_segments", "-hls_fmp4_init_filename", "%v.mp4"],
    ...["-hls_segment_filename", `${out}/%v_%05d.m4s`, "-var_stream_map", streams.join(" ")],
    ...["-master_pl_name", mainPlaylist, `${out}/%v.m3u8`],
  ];
}

/** The line of the main playlist for whoever hears only: no size of the picture fits their line. */
export const soundAlone = `#EXT-X-STREAM-INF:BANDWIDTH=106000,CODECS="mp4a.40.2",AUDIO="group_son"
son.m3u8
`;

/** One file that plays everywhere and may be downloaded, from what was just made without encoding again. */
export function wholeArguments({ out, width, height, hasSound }: Making): string[] {
  const size =
    ladderOf({ width, height })
      .filter((short) => short <= 720)
      .at(-1) ?? 360;
  const sound = hasSound ? ["-i", `${out}/son.m3u8`] : [];
  return [
    ...["-y", "-nostdin", "-v", "error", "-i", `${out}/${size}.m3u8`, ...sound],
    ...["-c", "copy", "-movflags", "+faststart", `${out}/film.mp4`],
  ];
}

/** The sound alone, for whoever listens on the road. */
export const soundArguments = ({ out }: Making): string[] => [
  ...["-y", "-nostdin", "-v", "error", "-i", `${out}/son.m3u8`, "-c", "copy", "-movflags", "+faststart"],
  `${out}/son.m4a`,
];

/** A picture of the film, a tenth of the way in: the first one is often black. */
export const posterArguments = ({ input, out, fromMs, durationMs }: Making): string[] => [
  ...["-y", "-nostdin", "-v", "error", "-ss", seconds(fromMs + durationMs / 10), "-i", input],
  ...["-frames:v", "1", "-vf", "scale='min(1280,iw)':-2", "-q:v", "4", `${out}/affiche.jpg`],
];

const columns = 10;
const storyWidth = 160;

/** How many seconds lie between two pictures of the storyboard: a hundred of them at most. */
export const storyStep = (durationMs: number): number => Math.max(4, Math.ceil(durationMs / 100_000));

/** All pictures of the storyboard in one file, ten beside each other, from the keys of the ready MP4. */
export const storyArguments = ({ out, durationMs }: Making): string[] => {
  const rows = Math.ceil(Math.max(1, Math.floor(durationMs / 1000 / storyStep(durationMs))) / columns);
  // The last picture too: it stands until the end, which the filter else cuts off.
  const paced = `fps=1/${storyStep(durationMs)}:round=down:eof_action=pass`;
  const fitted = `scale=${storyWidth}:90:force_original_aspect_ratio=decrease,pad=${storyWidth}:90:-1:-1`;
  return [
    ...["-y", "-nostdin", "-v", "error", "-skip_frame", "nokey", "-i", `${out}/film.mp4`, "-frames:v", "1"],
    ...["-vf", `${paced},${fitted},tile=${columns}x${Math.max(1, rows)}`],
    ...["-q:v", "5", `${out}/planche.jpg`],
  ];
};

const seconds = (ms: number) => (ms / 1000).toFixed(3);

/** Where the picture of an instant stands in the storyboard, in pixels. */
export function storyTile(durationMs: number, atMs: number): { x: number; y: number } {
  const count = Math.max(1, Math.floor(durationMs / 1000 / storyStep(durationMs)));
  const n = Math.min(count - 1, Math.floor(atMs / 1000 / storyStep(durationMs)));
  return { x: (n % columns) * storyWidth, y: Math.floor(n / columns) * 90 };
}

/** How far ffmpeg is, of a hundred, from what it says of itself while it works. */
export function progressOf(said: string, durationMs: number): number | null {
  const us = [...said.matchAll(/out_time_us=(\d+)/g)].at(-1)?.[1];
  return us === undefined ? null : Math.min(99, Math.floor(Number(us) / 10 / durationMs));
}
