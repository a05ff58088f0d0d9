import { mediaTypeOf } from "../documents/index.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { UploadedFile } from "../foundation/uploaded-file.ts";
import { refusals } from "./refusals.ts";

export const mostFileBytes = 20_000_000;

export interface GivenPdf {
  readonly name: string;
  readonly bytes: Buffer;
  readonly refusal: Refusal | null;
}

/** The bytes of a file that should be a PDF, of one that is too long only its beginning. */
export async function readGivenPdf(given: UploadedFile): Promise<GivenPdf> {
  const bytes = await given.bytes(mostFileBytes);
  const name = given.name.slice(-200);
  if (bytes.length > mostFileBytes) return { name, bytes, refusal: refusals.fileTooLarge({ name }, "paper") };
  const isPdf = mediaTypeOf(bytes) === "application/pdf";
  return { name, bytes, refusal: isPdf ? null : refusals.notPdf({ name }, "paper") };
}
