import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { readBookings } from "./booking.sql.ts";
import { type Booking, holds } from "./booking.ts";
import type { SeriesRule } from "./series.ts";

export async function insertSeries(
  { db, cooperative, now, actor }: Scene,
  s: SeriesRule & { readonly id: string },
): Promise<void> {
  await sql`insert into places.series (cooperative, id, frequency, every, starts_on, until, set_at, set_by)
    values (${cooperative}, ${s.id}, ${s.frequency}, ${s.every}, ${s.date}::date, ${s.until}::date, ${now},
      ${actor.person})`.execute(db);
}

/** What of a series is still to come from a day on, held until commit. */
export async function lockSeries(
  db: Tx,
  cooperative: number,
  { series, from, now }: { series: string; from: CivilDate | null; now: Date },
): Promise<Booking[]> {
  const { rows } = await sql<{ id: string }>`select id from places.booking
    where cooperative = ${cooperative} and series = ${series} and ends_at > ${now}
      and (${from}::date is null or (starts_at at time zone 'Europe/Paris')::date >= ${from}::date)
    order by id for no key update`.execute(db);
  const found = await readBookings(
    db,
    cooperative,
    rows.map(({ id }) => id),
  );
  return found.filter(holds);
}
