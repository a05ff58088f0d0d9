import type { Scene } from "../foundation/scene.ts";
import { type Draft, insertMail } from "./mail.sql.ts";

/**
 * A letter from the cooperative: kept with what calls for it, sent after commit. `about` ("invoice:<id>") is
 * how its sending is found again; answers its id.
 */
export function sendMail(
  { db, cooperative, now }: Scene,
  { to, ...mail }: Omit<Draft, "recipient"> & { to: string },
): Promise<string> {
  return insertMail(db, cooperative, { recipient: to, ...mail }, now);
}
