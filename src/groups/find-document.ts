import type { Scene } from "../foundation/scene.ts";
import { readDocument } from "./document.sql.ts";
import { findGroup } from "./find-group.ts";

/** A document as it is once its group is held. */
export async function findDocument(id: string, scene: Scene) {
  const { db, cooperative } = scene;
  const seen = await readDocument(db, cooperative, id);
  const found = seen && (await findGroup(seen.group, scene));
  const document = found && (await readDocument(db, cooperative, id));
  return document && { ...found, document };
}
