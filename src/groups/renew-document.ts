import { z } from "zod";
import { keepPaper, readGivenFile } from "../documents/index.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { decisionWords } from "./decision-words.ts";
import { insertDocumentVersion } from "./document.sql.ts";
import { findDocument } from "./find-document.ts";
import { whyNotGiven } from "./given-document.ts";
import { isMember, whyNotAdd } from "./group.ts";

/** Give a new version of a document; the ones before stay to be read. */
export const renewDocument = operation({
  name: "groups.renew-document",
  label: decisionWords.renewDocument,
  at: "POST /group-documents/{document}/versions",
  input: z.object({
    document: z.uuid(),
    note: z.string().trim().max(400, { error: "too-long" }).default(""),
    file: file(),
  }),
  async find({ document, file: given }, scene) {
    const found = await findDocument(document, scene);
    return found && { ...found, given: await readGivenFile(given) };
  },
  may: (actor, of) => isMember(actor, of),
  whyNot: ({ given, ...of }) => whyNotAdd(of) ?? whyNotGiven(given),
  async effect({ document, given: { name, bytes, mediaType } }, scene, { note }) {
    const paper = await keepPaper(scene, { mediaType: mediaType ?? "", bytes });
    const version = document.versions.length + 1;
    await insertDocumentVersion(scene, { document: document.id, version, name, paper, note });
    return { id: document.id, version };
  },
});
