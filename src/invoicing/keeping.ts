import { keepPaper, readPaper, typeset } from "../documents/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Document, readDocuments } from "./document.sql.ts";
import { findPrinted } from "./find-printed.ts";
import { insertKeptPaper, type KeptPaper, readKeptPaper } from "./kept-paper.sql.ts";
import { paperOf } from "./paper.ts";
import { readPrinted } from "./validation.sql.ts";

export const invoiceTemplate = "src/invoicing/invoice.typ";

/** The text of an issued document's paper: what was frozen with it, and what a credit note corrects. */
export async function findPaperText(scene: Scene, document: Document) {
  // The paper of an invoice of another program is the one its customer received; we make no other.
  if (document.takenOver) return null;
  const { db, cooperative, today } = scene;
  const printed =
    (await readPrinted(db, cooperative, document.id)) ??
    (await findPrinted(scene, document, document.issuedOn ?? today))?.printed;
  if (!printed || !document.number) return null;
  const [origin] =
    document.kind === "credit" && document.origin
      ? await readDocuments(db, cooperative, [document.origin])
      : [];
  const named =
    origin?.number && origin.issuedOn ? { number: origin.number, issuedOn: origin.issuedOn } : null;
  const logo = printed.brand.logo ? await readPaper(db, cooperative, printed.brand.logo) : null;
  const picture = logo?.mediaType.startsWith("image/") ? logo.bytes : null;
  return paperOf(document, printed, named, picture);
}

/**
 * The paper of an issued document, made the first time and kept by its hash: the customer, the accountant
 * and the auditor read the same bytes for ever. Null for a draft.
 */
export async function keptPaperOf(scene: Scene, document: Document): Promise<KeptPaper | null> {
  const { db, cooperative, now } = scene;
  const before = await readKeptPaper(db, cooperative, document.id);
  if (before) return before;
  const text = await findPaperText(scene, document);
  if (!text) return null;
  const bytes = Buffer.from(await typeset(invoiceTemplate, text));
  const paper = await keepPaper(scene, { mediaType: "application/pdf", bytes });
  const name = `${(document.number ?? "").replaceAll("/", "-")}.pdf`;
  await insertKeptPaper(db, cooperative, { document: document.id, paper, name, now });
  return readKeptPaper(db, cooperative, document.id);
}
