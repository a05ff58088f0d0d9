import { sql } from "kysely";
import type { Scene } from "../foundation/scene.ts";

/** Answers whether a guest was not told of it yet; they are from now on. */
export async function insertGuestTold(
  { db, cooperative, now }: Scene,
  guest: string,
  about: string,
): Promise<boolean> {
  const { rows } = await sql`insert into live.guest_told (cooperative, guest, about, set_at)
    values (${cooperative}, ${guest}, ${about}, ${now}) on conflict do nothing returning guest`.execute(db);
  return rows.length > 0;
}
