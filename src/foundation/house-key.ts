import { createHash, randomBytes } from "node:crypto";

/**
 * A secret by which somebody is known without signing in, and the hash that is kept of it. The short name
 * of the cooperative stands before 256 bits of chance in base64url, so that no other one is looked into.
 */
export function drawHouseKey(slug: string): { secret: string; hash: string } {
  const secret = `${slug}_${randomBytes(32).toString("base64url")}`;
  return { secret, hash: hashOfHouseKey(secret) };
}

export const hashOfHouseKey = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** The cooperative that a key says to be of; null for what is no key. */
export const slugOfHouseKey = (secret: string): string | null =>
  /^([a-z0-9-]{2,60})_[\w-]{43}$/.exec(secret)?.[1] ?? null;
