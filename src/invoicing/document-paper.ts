import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { readDocuments } from "./document.sql.ts";
import { readKeptPaper } from "./kept-paper.sql.ts";
import { words } from "./words.ts";

/** The PDF of an issued document as it is kept, its bytes in base 64; null inside while none was made. */
export const documentPaper = view({
  name: "invoicing.document-paper",
  label: words.pdf,
  at: "GET /documents/{document}/paper",
  input: z.object({ document: z.uuid() }),
  may: (actor) => actor.kind !== "stranger",
  async read({ document: id }, { db, cooperative, actor }) {
    const [document] = await readDocuments(db, cooperative, [id]);
    if (!document || !mayReadActivity(actor, document.activity)) return null;
    const kept = await readKeptPaper(db, cooperative, id);
    const paper = kept && (await readPaper(db, cooperative, kept.paper));
    return { kept: paper && kept ? { ...kept, base64: paper.bytes.toString("base64") } : null };
  },
});
