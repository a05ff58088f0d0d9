import type { Scene } from "../foundation/scene.ts";
import { readFileDocument } from "./document.sql.ts";
import { readFileOwner } from "./file.sql.ts";

/** A document and whose it is, for whoever decides of it. */
export async function findGiven({ document: id }: { document: string }, scene: Scene) {
  const { db, cooperative, today } = scene;
  const document = await readFileDocument(db, cooperative, id);
  const owner = document && (await readFileOwner(db, cooperative, document.person, today));
  return document && owner && { document, owner };
}
