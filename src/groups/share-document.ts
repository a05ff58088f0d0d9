import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { decisionWords } from "./decision-words.ts";
import { updateShared } from "./document.sql.ts";
import { findDocument } from "./find-document.ts";
import { facilitates } from "./group.ts";
import { refusals } from "./refusals.ts";

/** Say that every member of the cooperative reads a document, or those of the group alone again. */
export const shareDocument = operation({
  name: "groups.share-document",
  label: decisionWords.shareDocument,
  at: "PUT /group-documents/{document}/sharing",
  input: z.object({ document: z.uuid(), shared: z.boolean() }),
  async find({ document, shared }, scene) {
    const found = await findDocument(document, scene);
    return found && { ...found, shared };
  },
  may: (actor, of) => facilitates(actor, of),
  whyNot: ({ document, shared }) => (document.shared === shared ? refusals.sharedAlready() : null),
  async effect({ document: { id } }, scene, { shared }) {
    await updateShared(scene, id, shared);
    return { id };
  },
});
