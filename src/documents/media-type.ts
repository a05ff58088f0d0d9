/** How the files we take begin, byte for byte: a name or a browser's word proves nothing. */
const beginnings: readonly (readonly [mediaType: string, test: (bytes: Buffer) => boolean])[] = [
  ["application/pdf", (bytes) => bytes.subarray(0, 1024).includes("%PDF-")],
  ["image/jpeg", (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff],
  ["image/png", (bytes) => bytes.subarray(0, 8).equals(Buffer.from("89504e470d0a1a0a", "hex"))],
  ["image/webp", (bytes) => textAt(bytes, 0, 4) === "RIFF" && textAt(bytes, 8, 12) === "WEBP"],
  // An XML of our trade is UTF-8 with its declaration, a byte order mark before it at most.
  ["application/xml", (bytes) => textAt(bytes, 0, 8).replace("\u{feff}", "").startsWith("<?xml")],
];

/** An Office Open XML document is a ZIP that holds its main part under this name (ECMA-376). */
const openXml: readonly (readonly [part: string, kind: string])[] = [
  ["word/document.xml", "wordprocessingml.document"],
  ["xl/workbook.xml", "spreadsheetml.sheet"],
  ["ppt/presentation.xml", "presentationml.presentation"],
];

/** An OpenDocument file says its type first in its ZIP, not compressed (ODF 1.3, part 2). */
const openDocument = /^mimetype(application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation))PK/;

/** The type of an office document; null for any other ZIP, and for one that carries macros. */
function officeTypeOf(bytes: Buffer): string | null {
  if (textAt(bytes, 0, 4) !== "PK\u0003\u0004") return null;
  const odf = openDocument.exec(textAt(bytes, 30, 120));
  if (odf) return bytes.includes("Basic/") ? null : (odf[1] ?? null);
  if (!bytes.includes("[Content_Types].xml") || bytes.includes("vbaProject.bin")) return null;
  const kind = openXml.find(([part]) => bytes.includes(part))?.[1];
  return kind ? `application/vnd.openxmlformats-officedocument.${kind}` : null;
}

const textAt = (bytes: Buffer, from: number, to: number) => bytes.subarray(from, to).toString("utf8");

/** What a file is by its content (PDF, JPEG, PNG, WebP, XML, office document), null for anything else. */
export function mediaTypeOf(bytes: Buffer): string | null {
  return beginnings.find(([, test]) => test(bytes))?.[0] ?? officeTypeOf(bytes);
}
