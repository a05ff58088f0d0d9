/** How the files we take begin, byte for byte: a name or a browser's word proves nothing. */
const beginnings: readonly (readonly [mediaType: string, test: (bytes: Buffer) => boolean])[] = [
  ["application/pdf", (bytes) => bytes.subarray(0, 1024).includes("%PDF-")],
  ["image/jpeg", (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff],
  ["image/png", (bytes) => bytes.subarray(0, 8).equals(Buffer.from("89504e470d0a1a0a", "hex"))],
  ["image/webp", (bytes) => textAt(bytes, 0, 4) === "RIFF" && textAt(bytes, 8, 12) === "WEBP"],
  // An XML of our trade is UTF-8 with its declaration, a byte order mark before it at most.
  ["application/xml", (bytes) => textAt(bytes, 0, 8).replace("\u{feff}", "").startsWith("<?xml")],
];

const textAt = (bytes: Buffer, from: number, to: number) => bytes.subarray(from, to).toString("utf8");

/** What a file is by its content (PDF, JPEG, PNG, WebP, XML), null for anything else. */
export function mediaTypeOf(bytes: Buffer): string | null {
  return beginnings.find(([, test]) => test(bytes))?.[0] ?? null;
}
