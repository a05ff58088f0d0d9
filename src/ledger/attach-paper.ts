import { createHash } from "node:crypto";
import { z } from "zod";
import { keepPaper, mediaTypeOf } from "../documents/index.ts";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { file, type UploadedFile } from "../foundation/uploaded-file.ts";
import { insertEntryPaper, lockEntryPapers } from "./entry-paper.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

export const mostPaperBytes = 10_000_000;
const taken = ["application/pdf", "image/jpeg", "image/png", "application/xml"];

/** The bytes of a file, of one that is too long only its beginning. */
async function bytesOf(given: UploadedFile): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of given.open()) {
    parts.push(part);
    size += part.length;
    if (size > mostPaperBytes) break;
  }
  return Buffer.concat(parts);
}

/** What a given file is, or why it is no paper: told by its content, a name proves nothing. */
export async function readGivenPaper(given: UploadedFile) {
  const bytes = await bytesOf(given);
  const mediaType = mediaTypeOf(bytes);
  const { name } = given;
  const refusal =
    bytes.length > mostPaperBytes
      ? refusals.paperTooLarge({ name }, "paper")
      : mediaType === null || !taken.includes(mediaType)
        ? refusals.notAPaper({ name }, "paper")
        : null;
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { name: name.slice(-200), bytes, hash, mediaType: mediaType ?? "", refusal };
}

/**
 * Attach to an entry the paper that proves it: a PDF, an image or an electronic invoice (R3.03). Also in a
 * closed month: the entry does not change, and a missing paper is better found late than never. It stays as
 * long as the books do (R3.09).
 */
export const attachPaper = operation({
  name: "ledger.attach-paper",
  label: words.attachPaper,
  at: "POST /entries/{entry}/papers",
  input: z.object({ entry: z.uuid(), paper: file() }),
  async find({ entry, paper }, { db, cooperative, actor }) {
    if (!has(actor, "accountant")) return { entry, given: null, papers: [] };
    const papers = await lockEntryPapers(db, cooperative, entry);
    return papers && { entry, given: await readGivenPaper(paper), papers };
  },
  may: (actor) => has(actor, "accountant"),
  whyNot({ given, papers }) {
    if (!given || given.refusal) return given?.refusal ?? null;
    const same = papers.find(({ paper }) => paper === given.hash);
    return same ? refusals.paperAlreadyAttached({ name: same.name }, "paper") : null;
  },
  async effect({ entry, given }, scene) {
    if (!given) throw new Error("a paper that was not read");
    const paper = await keepPaper(scene, given);
    const { db, cooperative, now, actor } = scene;
    await insertEntryPaper(db, cooperative, { entry, paper, name: given.name, now, by: actor.person });
    return { paper };
  },
});
