import type { Scene } from "../foundation/scene.ts";
import { letterEntries, readEntry } from "../ledger/index.ts";

/** Letters the lines of an entry with those of the counter-entry that undoes it, each with its mirror. */
export async function letterUndone(
  scene: Scene,
  { entry, by, positions }: { entry: string; by: string; positions: number },
): Promise<void> {
  const stored = await readEntry(scene.db, scene.cooperative, entry);
  const lines = (stored?.lines ?? []).slice(0, positions);
  await letterEntries(
    scene,
    lines.flatMap(({ account, thirdParty }, i) =>
      thirdParty
        ? [{ account, thirdParty, lines: [entry, by].map((of) => ({ entry: of, position: i + 1 })) }]
        : [],
    ),
  );
}
