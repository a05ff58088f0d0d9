import { createHash } from "node:crypto";
import type { UploadedFile } from "../foundation/uploaded-file.ts";
import { mediaTypeOf } from "./media-type.ts";
import { refusals } from "./refusals.ts";

export const mostPaperBytes = 10_000_000;
const taken = ["application/pdf", "image/jpeg", "image/png", "application/xml"];

/** What a given file is, told by its content: a name proves nothing. */
export async function readGivenFile(given: UploadedFile) {
  const bytes = await given.bytes(mostPaperBytes);
  const tooLarge = bytes.length > mostPaperBytes;
  return { name: given.name.slice(-200), bytes, tooLarge, mediaType: mediaTypeOf(bytes) };
}

/** What a given file is, or why it is no paper. */
export async function readGivenPaper(given: UploadedFile, field = "paper") {
  const { bytes, tooLarge, mediaType, name: kept } = await readGivenFile(given);
  const { name } = given;
  const refusal = tooLarge
    ? refusals.paperTooLarge({ name }, field)
    : mediaType === null || !taken.includes(mediaType)
      ? refusals.notAPaper({ name }, field)
      : null;
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { name: kept, bytes, hash, mediaType: mediaType ?? "", refusal };
}
export type GivenPaper = Awaited<ReturnType<typeof readGivenPaper>>;
