import type { Scene } from "../foundation/scene.ts";
import { listAsked } from "../help/index.ts";
import { listNeeds } from "../needs/index.ts";

/** What members said that they lack, beside whoever thinks of a workshop; names nobody. */
export async function readNeedsBeside({ db, cooperative }: Scene) {
  return {
    needs: await listNeeds(db, cooperative, 20),
    asked: await listAsked(db, cooperative, 8),
  };
}
