import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { readChain, readChainEnd, type StoredEntry } from "./entry.sql.ts";
import { firstSeal, sealOf } from "./entry.ts";
import { words } from "./words.ts";

export type Break = {
  readonly position: string;
  readonly entry: string;
  readonly journal: string;
  readonly number: number;
  readonly reason: "seal-differs" | "not-chained" | "position-missing" | "chain-cut";
};

/** Where the chain first breaks at this entry, given the seal and the position before it. */
export function whereBroken(entry: StoredEntry, before: { position: bigint; seal: Buffer }): Break | null {
  const at = {
    position: String(entry.position),
    entry: entry.id,
    journal: entry.journal,
    number: entry.number,
  };
  if (entry.position !== before.position + 1n) return { ...at, reason: "position-missing" };
  if (!entry.previousSeal.equals(before.seal)) return { ...at, reason: "not-chained" };
  return sealOf(before.seal, entry).equals(entry.seal) ? null : { ...at, reason: "seal-differs" };
}

async function followChain({ db, cooperative }: Scene) {
  let before = { position: 0n, seal: firstSeal as Buffer };
  let last: StoredEntry | undefined;
  for (;;) {
    const entries = await readChain(db, cooperative, before.position, 5000);
    for (const entry of entries) {
      const broken = whereBroken(entry, before);
      if (broken) return { entries: Number(before.position), broken };
      before = { position: entry.position, seal: entry.seal };
      last = entry;
    }
    if (entries.length === 0) break;
  }
  const end = await readChainEnd(db, cooperative);
  const whole = !end || (end.position === before.position && end.seal.equals(before.seal));
  const at = { position: String(before.position), entry: last?.id ?? "", journal: last?.journal ?? "" };
  const broken: Break | null = whole ? null : { ...at, number: last?.number ?? 0, reason: "chain-cut" };
  return { entries: Number(before.position), broken, seal: before.seal.toString("hex") };
}

/**
 * Verify the chain of entries from the first to the last, recomputing every seal; names the first entry
 * that does not follow (inalterability: R3.04, R3.26, R3.28).
 */
export const verifySeal = view({
  name: "ledger.verify-seal",
  label: words.verifySeal,
  at: "GET /chain",
  input: z.object({}),
  may: isTeam,
  read: async (_, scene) => followChain(scene),
});
