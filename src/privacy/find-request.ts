import type { Scene } from "../foundation/scene.ts";
import { readStanding } from "./departure.sql.ts";
import { lockRequestsOf, readRequestRow } from "./request.sql.ts";

/** A request with where its person stands, held until commit; null where there is none. */
export async function lockRequest({ db, cooperative, today }: Scene, id: string) {
  const first = await readRequestRow(db, cooperative, id);
  if (!first) return null;
  await lockRequestsOf(db, cooperative, first.person);
  const request = await readRequestRow(db, cooperative, id);
  const standing = await readStanding(db, cooperative, first.person, today);
  return request && standing && { request, standing };
}
