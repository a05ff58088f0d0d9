import { open } from "node:fs/promises";
import type { Probed } from "./ladder.ts";

/** What browsers play as it is: H.264 or AV1 pictures (RFC 6381 names them so in a file of ISO 14496-12). */
const played = ["avc1", "avc3", "av01", "hvc1"] as const;

interface Box {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads what an MP4 says of itself (ISO 14496-12), where no ffprobe is there to ask: how long it is, how
 * large, whether it has sound. Null for what is no MP4, or one that browsers do not play as it is.
 */
export async function readMp4(path: string): Promise<Probed | null> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const bytesAt = async (at: number, length: number) => {
      const buffer = Buffer.alloc(length);
      const { bytesRead } = await file.read(buffer, 0, length, at);
      return buffer.subarray(0, bytesRead);
    };
    const head = await bytesAt(0, 12);
    if (head.length < 12 || head.toString("latin1", 4, 8) !== "ftyp") return null;
    for (let at = 0; at + 8 <= size; ) {
      const box = boxIn(await bytesAt(at, 16), 0, at);
      if (!box || box.to > size) return null;
      if (box.type === "moov") {
        if (box.to - box.from > 64_000_000) return null;
        return readMovie(await bytesAt(box.from, box.to - box.from));
      }
      at = box.to;
    }
    return null;
  } finally {
    await file.close();
  }
}

function boxIn(bytes: Buffer, at: number, base = 0): Box | null {
  if (at + 8 > bytes.length) return null;
  const type = bytes.toString("latin1", at + 4, at + 8);
  let size = bytes.readUInt32BE(at);
  let head = 8;
  if (size === 1) {
    if (at + 16 > bytes.length) return null;
    size = Number(bytes.readBigUInt64BE(at + 8));
    head = 16;
  }
  return size < head ? null : { type, from: base + at + head, to: base + at + size };
}

function* boxesOf(bytes: Buffer, from = 0, to = bytes.length): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const box = boxIn(bytes, at);
    if (!box || box.to > to) return;
    yield box;
    at = box.to;
  }
}

const inside = (bytes: Buffer, box: Box, type: string): Box | undefined =>
  [...boxesOf(bytes, box.from, box.to)].find((each) => each.type === type);

function readMovie(moov: Buffer): Probed | null {
  const boxes = [...boxesOf(moov)];
  const header = boxes.find(({ type }) => type === "mvhd");
  const tracks = boxes.filter(({ type }) => type === "trak").map((track) => readTrack(moov, track));
  const picture = tracks.find((track) => track?.handler === "vide");
  if (!header || !picture || !played.some((codec) => codec === picture.codec)) return null;
  const long = moov.readUInt8(header.from) === 1;
  const scale = moov.readUInt32BE(header.from + (long ? 20 : 12));
  const length = long ? Number(moov.readBigUInt64BE(header.from + 24)) : moov.readUInt32BE(header.from + 16);
  const durationMs = Math.round((length * 1000) / scale);
  if (!(durationMs > 0)) return null;
  const { width, height } = picture;
  return { durationMs, width, height, hasSound: tracks.some((track) => track?.handler === "soun") };
}

function readTrack(moov: Buffer, track: Box) {
  const header = inside(moov, track, "tkhd");
  const media = inside(moov, track, "mdia");
  const handler = media && inside(moov, media, "hdlr");
  const info = media && inside(moov, media, "minf");
  const table = info && inside(moov, info, "stbl");
  const kinds = table && inside(moov, table, "stsd");
  if (!header || !handler || !kinds || kinds.to - kinds.from < 16) return null;
  return {
    handler: moov.toString("latin1", handler.from + 8, handler.from + 12),
    codec: moov.toString("latin1", kinds.from + 12, kinds.from + 16),
    // The two last numbers of the header, of 16.16 bits.
    width: moov.readUInt32BE(header.to - 8) >>> 16,
    height: moov.readUInt32BE(header.to - 4) >>> 16,
  };
}
