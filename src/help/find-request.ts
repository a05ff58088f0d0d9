import type { Scene } from "../foundation/scene.ts";
import { lockRequest, readRequest } from "./request.sql.ts";
import type { OfRequest } from "./request.ts";

/** A request, held until commit; to whoever does not see it there is none. */
export async function findRequest(id: string, { db, cooperative, actor }: Scene): Promise<OfRequest | null> {
  await lockRequest(db, cooperative, id);
  const found = await readRequest(db, cooperative, id, actor.person);
  return found && (found.own.visible || actor.person === null) ? found : null;
}
