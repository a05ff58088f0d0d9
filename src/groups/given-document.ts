import { refusals as ofPapers, type readGivenFile } from "../documents/index.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { refusals } from "./refusals.ts";

type Given = Awaited<ReturnType<typeof readGivenFile>>;

/** Why a file is not kept among the documents of a group, or null: told by its content, not by its name. */
export function whyNotGiven({ name, tooLarge, mediaType }: Given): Refusal | null {
  if (tooLarge) return ofPapers.paperTooLarge({ name }, "file");
  return mediaType && mediaType !== "application/xml" ? null : refusals.notAFile({ name }, "file");
}
