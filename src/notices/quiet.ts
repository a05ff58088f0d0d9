import { addDays } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { firstInstantOf, localTimeOf } from "../foundation/zoned.ts";
import { listQuiet } from "./quiet.sql.ts";

export interface Quiet {
  /** Minutes since midnight, on the clock of the house; a night goes over it. */
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** When these hours are over, where an instant is within them; null where it is not. */
export function endOfQuiet({ fromMinute, toMinute }: Quiet, now: Date): Date | null {
  const { date, minute } = localTimeOf(now);
  const overnight = fromMinute > toMinute;
  const within = overnight
    ? minute >= fromMinute || minute < toMinute
    : minute >= fromMinute && minute < toMinute;
  if (!within) return null;
  const day = overnight && minute >= fromMinute ? addDays(date, 1) : date;
  return firstInstantOf({ date: day, minute: toMinute });
}

/** Of these people, those who want no mail now, and until when. */
export async function quietUntil(
  { db, cooperative, now }: Scene,
  people: readonly string[],
): Promise<Map<string, Date>> {
  const quiet = await listQuiet(db, cooperative, people);
  const ends = quiet.map((one) => [one.person, endOfQuiet(one, now)] as const);
  return new Map(ends.filter((pair): pair is readonly [string, Date] => pair[1] !== null));
}
