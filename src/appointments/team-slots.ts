import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { plain } from "../foundation/plain.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { countComing } from "./appointment.sql.ts";
import { daysShown } from "./days-shown.ts";
import { reachOf, readSlots } from "./diary.ts";
import { isHere } from "./seen.ts";
import type { Slot } from "./slots.ts";
import { fullShare, listShares, type TeamShare } from "./team-share.sql.ts";
import { type KeptType, listTypes } from "./type.sql.ts";
import { words } from "./words.ts";

/** A slot of the team: with whom it would be. */
export interface TeamSlot extends Slot {
  readonly type: string;
  readonly adviserName: string;
}

/**
 * The slots when somebody of a team is free, each with one of those who are: whoever has the fewest
 * appointments to come for their share of the team, so that the load is fairly shared.
 */
export function shareOut(
  free: readonly (Slot & KeptType)[],
  coming: ReadonlyMap<string, number>,
  shares: readonly Pick<TeamShare, "adviser" | "percent">[],
): TeamSlot[] {
  const percentOf = new Map(shares.map(({ adviser, percent }) => [adviser, percent]));
  // What the load would be with one more: of two who have none, the larger share comes first.
  const load = ({ adviser }: KeptType) =>
    ((coming.get(adviser) ?? 0) + 1) / (percentOf.get(adviser) ?? fullShare);
  const ranked = free.toSorted(
    (a, b) => load(a) - load(b) || a.adviserName.localeCompare(b.adviserName, "fr"),
  );
  const chosen = new Map<number, TeamSlot>();
  for (const { from, to, site, id: type, adviserName } of ranked)
    if (!chosen.has(from.getTime())) chosen.set(from.getTime(), { from, to, site, type, adviserName });
  return [...chosen.values()].sort((a, b) => a.from.getTime() - b.from.getTime());
}

/** The free slots of one type within the days asked for, as far as its notice and horizon reach. */
async function freeOf(scene: Scene, type: KeptType, days: { from: string; to: string }) {
  const { after, lastDay } = reachOf(type, scene.now);
  const to = days.to < lastDay ? days.to : lastDay;
  const { free } = await readSlots(scene, { type, member: scene.actor.person }, { from: days.from, to });
  return free.filter(({ from }) => from >= after).map((slot) => ({ ...type, ...slot }));
}

/**
 * When somebody of the team is free for an appointment that several advisers offer under one name: for who
 * would rather be received soon than by whoever follows them.
 */
export const teamSlots = view({
  name: "appointments.team-slots",
  label: words.teamSlots,
  at: "GET /team-slots",
  input: z.object({ name: z.string().trim().max(80), from: civilDate().optional() }),
  may: isHere,
  async read({ name, from }, scene) {
    const { db, cooperative, actor, today, now } = scene;
    const types = (await listTypes(db, cooperative)).filter(
      (type) => plain(type.name) === plain(name) && type.adviser !== actor.person,
    );
    const [one] = types;
    if (!one) return null;
    const first = from && from > today ? from : today;
    const lastDay = types.map((type) => reachOf(type, now).lastDay).reduce((a, b) => (a > b ? a : b));
    const days = { from: first, to: addDays(first, daysShown - 1) };
    const free: (Slot & KeptType)[] = [];
    for (const type of types) free.push(...(await freeOf(scene, type, days)));
    const advisers = types.map(({ adviser }) => adviser);
    const coming = await countComing(db, cooperative, advisers, now);
    const slots = shareOut(free, coming, await listShares(db, cooperative));
    return { name: one.name, today, first, lastDay, slots };
  },
});
