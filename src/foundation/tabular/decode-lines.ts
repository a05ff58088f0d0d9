import { isUtf8 } from "node:buffer";

/**
 * Some lines of the file, decoded. `cut` is true when the last one ended with the file and not with a line
 * break.
 */
export interface LineBatch {
  readonly lines: string[];
  readonly cut: boolean;
}

export interface Decoding {
  /** The encoding as far as it is known: ASCII until a byte says more. */
  encoding: "ASCII" | "UTF-8" | "ISO-8859-15" | "Windows-1252" | "UTF-16";
}

/** No lawful line comes near this; a file without line breaks must not fill the memory. */
export const longestLine = 1_000_000;

/** A line longer than `longestLine`. */
export class EndlessLine extends Error {}

const lineBreak = /\r\n|\n|\r/;
const latin9 = new TextDecoder("iso-8859-15");
const windows = new TextDecoder("windows-1252");
const onlyInWindows = /[\x80-\x9f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything that is not ASCII
const notAscii = /[^\x00-\x7f]/;

/**
 * Cuts a stream of bytes into lines, whatever ends them (CR, LF, CRLF: R3.13), and decodes each. A line that
 * is valid UTF-8 is UTF-8; any other is ISO-8859-15, or Windows-1252 once a byte was met that only Windows
 * uses: so no one has to know the encoding beforehand, and one damaged byte spoils one line. Throws
 * `EndlessLine`.
 */
export async function* decodeLines(
  bytes: AsyncIterable<Uint8Array>,
  seen: Decoding,
): AsyncGenerator<LineBatch> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of withoutMark(bytes, seen)) {
    const block = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = endOfLastLine(block);
    rest = Buffer.from(block.subarray(end));
    if (rest.length > longestLine) throw new EndlessLine();
    if (end > 0) yield { lines: withoutLast(decodeBlock(block.subarray(0, end), seen)), cut: false };
  }
  if (rest.length === 0) return;
  const lines = decodeBlock(rest, seen);
  const cut = lines.at(-1) !== "";
  yield { lines: cut ? lines : withoutLast(lines), cut };
}

/** The text of an XML file in pieces that each end with a tag: such files may have no line break at all. */
export async function* decodeTags(bytes: AsyncIterable<Uint8Array>, seen: Decoding): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of withoutMark(bytes, seen)) {
    const block = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = block.lastIndexOf(62) + 1;
    rest = Buffer.from(block.subarray(end));
    if (rest.length > longestLine) throw new EndlessLine();
    if (end > 0) yield decodeBlock(block.subarray(0, end), seen).join("\n");
  }
  if (rest.length > 0) yield decodeBlock(rest, seen).join("\n");
}

/** The offset after the last line break; a CR that ends the block waits, since an LF may follow it. */
function endOfLastLine(block: Buffer): number {
  const lineFeed = block.lastIndexOf(10);
  if (lineFeed >= 0) return lineFeed + 1;
  return block.length < 2 ? 0 : block.lastIndexOf(13, block.length - 2) + 1;
}

function decodeBlock(block: Buffer, seen: Decoding): string[] {
  if (!isUtf8(block))
    return block
      .toString("latin1")
      .split(lineBreak)
      .map((line) => decodeLine(line, seen));
  const text = block.toString("utf8");
  if (seen.encoding === "ASCII" && notAscii.test(text)) seen.encoding = "UTF-8";
  return text.split(lineBreak);
}

function decodeLine(line: string, seen: Decoding): string {
  if (!notAscii.test(line)) return line;
  const bytes = Buffer.from(line, "latin1");
  if (isUtf8(bytes)) return bytes.toString("utf8");
  if (onlyInWindows.test(line)) seen.encoding = "Windows-1252";
  else if (seen.encoding === "ASCII") seen.encoding = "ISO-8859-15";
  return (seen.encoding === "Windows-1252" ? windows : latin9).decode(bytes);
}

function withoutLast(lines: string[]): string[] {
  lines.pop();
  return lines;
}

/**
 * Takes the byte order mark away, and turns UTF-16 (the "Unicode text" of Excel) into UTF-8; without a mark
 * it is told by the zero in its first character.
 */
async function* withoutMark(bytes: AsyncIterable<Uint8Array>, seen: Decoding): AsyncGenerator<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  let decoder: TextDecoder | undefined;
  let started = false;
  for await (const chunk of bytes) {
    let block: Buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (!started) {
      head = Buffer.concat([head, block]);
      if (head.length < 3) continue;
      [started, block] = [true, head];
      decoder = openMark(block, seen);
      if (block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf) block = block.subarray(3);
    }
    yield decoder ? Buffer.from(decoder.decode(block, { stream: true })) : block;
  }
  if (!started && head.length > 0) yield head;
}

function openMark(block: Buffer, seen: Decoding): TextDecoder | undefined {
  const mark = block.subarray(0, 2).toString("hex");
  if (block.subarray(0, 3).toString("hex") === "efbbbf") seen.encoding = "UTF-8";
  const little = mark === "fffe" || /^(?!00)..00$/.test(mark);
  if (!little && mark !== "feff" && !/^00(?!00)..$/.test(mark)) return undefined;
  seen.encoding = "UTF-16";
  return new TextDecoder(little ? "utf-16le" : "utf-16be");
}
