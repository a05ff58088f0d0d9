import type { Scene } from "../foundation/scene.ts";
import { lockAbsence } from "./absence.sql.ts";

/** An absence, held until commit, and whether it is one's own; null where there is none. */
export async function findOwn({ db, cooperative, actor, today }: Scene, id: string) {
  const absence = await lockAbsence(db, cooperative, id);
  return absence && { absence, own: absence.person === actor.person, today };
}
