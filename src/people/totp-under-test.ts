import { createHmac } from "node:crypto";
import { systemClock } from "../foundation/scene.ts";

/** RFC 6238 with SHA-1, six digits, thirty seconds. */
export function totp(uri: string): string {
  const letters = new URL(uri).searchParams.get("secret") ?? "";
  const bits = [...letters].map((l) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(l).toString(2).padStart(5, "0"),
  );
  const bytes = (bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(systemClock().getTime() / 30_000)));
  const digest = createHmac("sha1", Buffer.from(bytes)).update(step).digest();
  const at = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
