import { createHash, randomBytes } from "node:crypto";

/** What opens a candidate's page: 32 random bytes, of which only the hash is kept. */
export function drawKey(): { key: string; hash: string } {
  const key = randomBytes(32).toString("base64url");
  return { key, hash: hashOfKey(key) };
}

export const hashOfKey = (key: string): string => createHash("sha256").update(key).digest("hex");
