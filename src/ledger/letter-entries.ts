import type { Scene } from "../foundation/scene.ts";
import { findFreeLines, findLetterings, insertLettering } from "./lettering.sql.ts";
import { insertUnlettering, lockLettering } from "./unlettering.sql.ts";

/** Lines of one account and third party that should cancel out. */
export interface ToLetter {
  readonly account: string;
  readonly thirdParty: string;
  readonly lines: readonly { readonly entry: string; readonly position: number }[];
}

/**
 * Letters lines, group by group, of one account and third party; a group that does not cancel out, or of
 * which a line is lettered already (by an accountant, otherwise), is left as it is.
 */
export async function letterEntries(scene: Scene, groups: readonly ToLetter[]): Promise<void> {
  const { db, cooperative, newId, today: on, now, actor } = scene;
  const found = await findFreeLines(
    db,
    cooperative,
    groups.flatMap((group) => group.lines.map((line) => line.entry)),
  );
  for (const { account, thirdParty, lines: wanted } of groups) {
    const names = new Set(wanted.map(({ entry, position }) => `${entry}:${position}`));
    const lines = found.filter(
      (l) => l.account === account && l.thirdParty === thirdParty && names.has(`${l.entry}:${l.position}`),
    );
    const gap = lines.reduce((sum, l) => sum + l.debitCents - l.creditCents, 0n);
    if (lines.length < 2 || lines.length < names.size || gap !== 0n || lines.some((l) => l.letter !== null))
      continue;
    await insertLettering(db, cooperative, {
      id: newId(),
      account,
      thirdParty,
      on,
      now,
      by: actor.person,
      lines,
    });
  }
}

/**
 * Ends the letterings in which these entries stand: what they said is no longer so. Those of a closed year
 * stand, for its letters have left in its file (R3.12).
 */
export async function unletterEntries(
  { db, cooperative, now, actor }: Scene,
  entries: readonly string[],
  reason: string,
): Promise<void> {
  for (const id of await findLetterings(db, cooperative, entries)) {
    const lettering = await lockLettering(db, cooperative, id);
    if (!lettering || lettering.ended || lettering.closedYear) continue;
    await insertUnlettering(db, cooperative, { lettering: id, reason, now, by: actor.person });
  }
}
