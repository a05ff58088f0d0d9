import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import type { Clock } from "../foundation/scene.ts";
import { readChainEnd } from "./entry.sql.ts";
import { listBooks, readInstallation, readSealsAt, type SealAt } from "./witness.sql.ts";
import { bearWitness, readWitness, type Witnessed } from "./witness.ts";

const atOnce = 5_000;

/** The first entry whose seal is not the one that was witnessed; a cut chain answers its position alone. */
export async function whereRewritten(
  db: Tx,
  cooperative: number,
  witnessed: readonly Witnessed[],
): Promise<Partial<SealAt> | null> {
  for (let from = 0; from < witnessed.length; from += atOnce) {
    const some = witnessed.slice(from, from + atOnce);
    const positions = some.map(({ position }) => position);
    const found = await readSealsAt(db, cooperative, positions);
    const kept = new Map(found.map((seal) => [seal.position, seal]));
    for (const { position, seal } of some) {
      const there = kept.get(position);
      if (there?.seal.toString("hex") !== seal) return there ?? { position };
    }
  }
  return null;
}

/**
 * Writes the last seal of every cooperative outside the database where it has moved since (R3.28). Where the
 * books no longer hold what was witnessed last it writes nothing, so that the evidence stays as it is, and
 * names the cooperatives.
 */
export async function keepWitness(database: Db, clock: Clock): Promise<{ rewritten: number[] }> {
  const reading = database.transaction().setAccessMode("read only");
  const [installation, cooperatives] = await reading.execute(
    async (db) => [await readInstallation(db), await listBooks(db)] as const,
  );
  const rewritten: number[] = [];
  for (const cooperative of cooperatives) {
    const last = (await readWitness(installation, cooperative)).at(-1);
    const { end, whole } = await reading.execute(async (db) => {
      await enterCooperative(db, cooperative, null);
      const whole = !(last && (await whereRewritten(db, cooperative, [last])));
      return { end: await readChainEnd(db, cooperative), whole };
    });
    if (!whole) rewritten.push(cooperative);
    else if (end && end.position > (last?.position ?? 0n)) {
      const seal = { position: end.position, seal: end.seal.toString("hex"), at: clock().toISOString() };
      await bearWitness(installation, cooperative, seal);
    }
  }
  return { rewritten };
}
