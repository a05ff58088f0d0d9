import { z } from "zod";
import { keepPaper, readGivenFile } from "../documents/index.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { decisionWords } from "./decision-words.ts";
import { insertDocument, insertDocumentVersion } from "./document.sql.ts";
import { findGroup } from "./find-group.ts";
import { whyNotGiven } from "./given-document.ts";
import { isMember, whyNotAdd } from "./group.ts";

/** Give the group a document: kept once by its content, read by its members alone until it is shared. */
export const addDocument = operation({
  name: "groups.add-document",
  label: decisionWords.addDocument,
  at: "POST /groups/{group}/documents",
  input: z.object({
    group: z.uuid(),
    /** The name of the file where it has no other. */
    title: z.string().trim().max(120, { error: "too-long" }).default(""),
    file: file(),
  }),
  async find({ group, file: given }, scene) {
    const found = await findGroup(group, scene);
    return found && { ...found, given: await readGivenFile(given) };
  },
  may: (actor, of) => isMember(actor, of),
  whyNot: ({ given, ...of }) => whyNotAdd(of) ?? whyNotGiven(given),
  async effect({ group, given: { name, bytes, mediaType } }, scene, { title }) {
    const id = scene.newId();
    const paper = await keepPaper(scene, { mediaType: mediaType ?? "", bytes });
    await insertDocument(scene, { id, group: group.id, title: title || name.slice(0, 120), shared: false });
    await insertDocumentVersion(scene, { document: id, version: 1, name, paper, note: "" });
    return { id };
  },
});
