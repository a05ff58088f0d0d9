import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Db } from "../foundation/database.ts";
import { listMail, type Mail } from "./mail.sql.ts";

/**
 * The mail of an installation without SMTP, for whoever holds the key printed at its start: a letter may open
 * anybody's session, so that no role of a cooperative gives it to read.
 */
export interface Outbox {
  /** Null for a wrong key. */
  read(key: string): Promise<Mail[] | null>;
}

export const outboxKey = (secret: string): string =>
  createHmac("sha256", secret).update("ensemble outbox").digest("base64url");

export function makeOutbox(database: Db, secret: string): Outbox {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  const right = hash(outboxKey(secret));
  return { read: async (key) => (timingSafeEqual(hash(key), right) ? listMail(database) : null) };
}
