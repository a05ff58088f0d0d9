import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** The one channel of PostgreSQL on which the programs tell each other what happens in the rooms. */
export const channel = "video";

/** At commit, every program that holds lines of this room reads anew who is there. */
export async function tellRoom(
  { db, cooperative }: { db: Tx; cooperative: number },
  room: string,
): Promise<void> {
  await sql`select pg_notify(${channel}, ${JSON.stringify({ room: `${cooperative}/${room}` })})`.execute(db);
}

/** A notification has 8 000 bytes at most; base64 keeps every character at one. */
const partSize = 7_000;

export interface Signal {
  readonly from: string;
  readonly to: string;
  readonly data: unknown;
}

/**
 * Passes on what one browser says to another so that they find each other. It goes through the
 * database, since their lines may be held by two programs, and is kept nowhere.
 */
export async function passSignal(
  { db, cooperative }: { db: Tx; cooperative: number },
  room: string,
  { id, ...signal }: Signal & { id: string },
): Promise<void> {
  const text = Buffer.from(JSON.stringify(signal)).toString("base64");
  const parts = Math.ceil(text.length / partSize);
  for (let part = 0; part < parts; part += 1) {
    const said = { room: `${cooperative}/${room}`, id, part, parts };
    const payload = JSON.stringify({ ...said, text: text.slice(part * partSize, (part + 1) * partSize) });
    await sql`select pg_notify(${channel}, ${payload})`.execute(db);
  }
}
