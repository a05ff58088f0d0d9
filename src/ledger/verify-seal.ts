import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { countEntriesOf, readChain, readChainEnd, type StoredEntry } from "./entry.sql.ts";
import { firstSeal, sealOf } from "./entry.ts";
import { whereRewritten } from "./keep-witness.ts";
import { findWrongBalance } from "./kept-balance.sql.ts";
import { readInstallation } from "./witness.sql.ts";
import { readWitness } from "./witness.ts";
import { words } from "./words.ts";

export type Break = {
  readonly position: string;
  readonly entry: string;
  readonly journal: string;
  readonly number: number;
  readonly reason: "seal-differs" | "not-chained" | "position-missing" | "chain-cut" | "witness-differs";
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

/** A chain made anew follows itself from end to end: only what was kept outside tells it from the true. */
async function compareWitness(scene: Scene) {
  const { db, cooperative } = scene;
  const witnessed = await readWitness(await readInstallation(db), cooperative);
  const found = await whereRewritten(db, cooperative, witnessed);
  const { position = 0n, entry = "", journal = "", number = 0 } = found ?? {};
  const broken: Break | null = found && {
    position: String(position),
    entry,
    journal,
    number,
    reason: "witness-differs",
  };
  return { broken, witness: { seals: witnessed.length, last: witnessed.at(-1)?.at ?? null } };
}

/**
 * Verify the chain of entries from the first to the last, recomputing every seal; names the first entry
 * that does not follow, or that is not the one whose seal was kept outside the database (inalterability:
 * R3.04, R3.26, R3.28). The kept balances, which every statement shows, are recounted from the lines. Every
 * member may do it, without seeing what others earn: the books are those of all (R1.06).
 */
export const verifySeal = view({
  name: "ledger.verify-seal",
  label: words.verifySeal,
  at: "GET /chain",
  input: z.object({}),
  may: (actor) => isTeam(actor) || has(actor, "entrepreneur", "adviser"),
  async read(_, scene) {
    const { db, cooperative, actor } = scene;
    const followed = await followChain(scene);
    const { broken, witness } = await compareWitness(scene);
    const wrong = await findWrongBalance(db, cooperative);
    const wrongBalance = wrong && (isTeam(actor) ? wrong : { ...wrong, activity: null });
    const mine = [...actor.activities];
    const own = mine.length > 0 ? await countEntriesOf(db, cooperative, mine) : null;
    return { ...followed, broken: followed.broken ?? broken, wrongBalance, witness, own };
  },
});
