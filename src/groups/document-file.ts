import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { decisionWords } from "./decision-words.ts";
import { findVersion, readDocument } from "./document.sql.ts";
import { readGroup } from "./group.sql.ts";
import { isMember, isOfHouse } from "./group.ts";

/** A version of a document of a group, for its members, or for everyone where it was shared. */
export const documentFile = view({
  name: "groups.read-document",
  label: decisionWords.readDocument,
  at: "GET /group-documents/{document}/versions/{version}",
  input: z.object({ document: z.uuid(), version: z.coerce.number().int().min(1).max(100_000) }),
  may: (actor) => isOfHouse(actor),
  async read({ document: id, version }, { db, cooperative, actor, today }) {
    const document = await readDocument(db, cooperative, id);
    const found = document && (await readGroup(db, cooperative, document.group, actor.person));
    if (!found || !(document.shared || isMember(actor, { ...found, today }))) return null;
    const file = await findVersion(db, cooperative, id, version);
    const paper = file && (await readPaper(db, cooperative, file.paper));
    return paper && { name: file.name, mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
