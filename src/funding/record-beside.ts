import { civilDateOf, monthOf } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { insertHours, readSpent } from "./hours.sql.ts";
import { lockMonths, readSheetOfMonth } from "./sheet.sql.ts";

export interface Held {
  readonly adviser: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly theme: string;
  /** What proves it: a sheet that was signed and sealed. */
  readonly reason: string;
  readonly members: readonly string[];
}

/**
 * Hours of something that was held and proved in another module, into the ledger of an adviser: where these
 * hours are not counted already and their month is still open. Answers whether they were.
 */
export async function recordHeldHours(scene: Scene, held: Held): Promise<boolean> {
  const { db, cooperative } = scene;
  const { adviser, startsAt, endsAt, members } = held;
  await lockMonths(db, cooperative, adviser);
  const day = civilDateOf(startsAt);
  const spent = await readSpent(db, cooperative, { adviser, from: startsAt, to: endsAt });
  const sheet = await readSheetOfMonth(db, cooperative, { adviser, month: monthOf(day) });
  if (spent || sheet || members.length === 0) return false;
  const told = { theme: held.theme.slice(0, 120), reason: held.reason.slice(0, 200) };
  const row = { id: scene.newId(), adviser, convention: null, appointment: null, day, startsAt, endsAt };
  await insertHours(scene, { ...row, ...told, members });
  return true;
}
