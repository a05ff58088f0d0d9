import { addDays, civilDateOf } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { Clock } from "../foundation/scene.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { listAppointmentsOf } from "./appointment.sql.ts";
import { withFeedOwner } from "./feed.sql.ts";
import { eventsElsewhere } from "./feed-sources.ts";
import { eventOfAppointment, feedOf } from "./invitation.ts";

interface FeedAsked {
  readonly secret: string;
  readonly origin: string;
  readonly clock: Clock;
}

/** The calendar that a secret address gives: a quarter past and a year ahead; null where it opens nothing. */
export function readFeedText(database: Db, { secret, origin, clock }: FeedAsked): Promise<string | null> {
  return withFeedOwner(database, secret, async (db, { cooperative, person, language }) => {
    const now = clock();
    const at = (days: number) => firstInstantOf({ date: addDays(civilDateOf(now), days), minute: 0 });
    const span = { from: at(-90), to: at(366) };
    const all = await listAppointmentsOf(db, cooperative, person, span);
    const agreed = all.filter(({ state, invited }) => invited || state === "requested");
    const others = await eventsElsewhere(db, { cooperative, person, language, ...span });
    const events = [...agreed.map((a) => eventOfAppointment(a, language)), ...others];
    return feedOf("Ensemble", events, { now, origin });
  });
}
