import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { mayReadAnswer } from "./ask.ts";
import { readFileDocument } from "./document.sql.ts";
import { isOpened, readFileOwner } from "./file.sql.ts";
import { words } from "./words.ts";

/** A document of a personal file, for the person, or for whoever may read it and opened this file today. */
export const fileDocument = view({
  name: "dossiers.read-document",
  label: words.readDocument,
  at: "GET /file-documents/{document}",
  input: z.object({ document: z.uuid() }),
  may: (actor) => actor.person !== null,
  async read({ document: id }, { db, cooperative, actor, today: day }) {
    const document = await readFileDocument(db, cooperative, id);
    if (!document) return null;
    const { person } = document;
    const by = actor.person as string;
    const owner = await readFileOwner(db, cooperative, person, day);
    const reads = owner !== null && (has(actor, "hr") || mayReadAnswer(actor, document, owner));
    const opened = reads && (await isOpened(db, cooperative, { person, by, day }));
    if (by !== person && !opened) return null;
    const paper = await readPaper(db, cooperative, document.paper);
    return paper && { mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
