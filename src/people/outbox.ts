import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Db } from "../foundation/database.ts";
import { listMail, type Mail } from "./mail.sql.ts";

/**
 * The mail of an installation without SMTP, for whoever holds the key printed at its start: a letter may open
 * anybody's session, so that no role of a cooperative gives it to read.
 */
export interface Outbox {
  /** The newest letters to whoever's address holds the text; null for a wrong key. */
  read(key: string, to?: string): Promise<Mail[] | null>;
  /** The folder and the account of the embedded database; absent for a server of the operator's. */
  readonly where?: { readonly data: string; readonly user: string } | undefined;
}

export const outboxKey = (secret: string): string =>
  createHmac("sha256", secret).update("ensemble outbox").digest("base64url");

export function makeOutbox(database: Db, secret: string, where?: Outbox["where"]): Outbox {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  const right = hash(outboxKey(secret));
  const read: Outbox["read"] = async (key, to = "") =>
    timingSafeEqual(hash(key), right) ? listMail(database, to) : null;
  return { read, where };
}
