import type { Scene } from "../foundation/scene.ts";
import { findFreeLines, findLetterings, insertLetterings } from "./lettering.sql.ts";
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
  const lines = new Map(found.map((l) => [`${l.account} ${l.thirdParty} ${l.entry}:${l.position}`, l]));
  const free = groups.flatMap(({ account, thirdParty, lines: wanted }) => {
    const names = new Set(wanted.map((w) => `${account} ${thirdParty} ${w.entry}:${w.position}`));
    const own = [...names].flatMap((name) => lines.get(name) ?? []);
    const gap = own.reduce((sum, l) => sum + l.debitCents - l.creditCents, 0n);
    const whole = own.length >= 2 && own.length === names.size && gap === 0n;
    const lettering = { id: newId(), account, thirdParty, lines: own };
    return whole && own.every((l) => l.letter === null) ? [lettering] : [];
  });
  if (free.length > 0) await insertLetterings(db, cooperative, free, { on, now, by: actor.person });
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
