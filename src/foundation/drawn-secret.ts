import { createHash, randomBytes } from "node:crypto";

/** 256 bits of chance in base64url, and the hash by which alone they are known afterwards. */
export function drawSecret(before = ""): { secret: string; hash: string } {
  const secret = `${before}${randomBytes(32).toString("base64url")}`;
  return { secret, hash: hashOfSecret(secret) };
}

export const hashOfSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
