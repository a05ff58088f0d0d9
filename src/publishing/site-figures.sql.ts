import { sql } from "kysely";
import type { Scene } from "../foundation/scene.ts";

/** What a cooperative is in figures, counted today from what it lives of. */
export interface SiteFigures {
  readonly entrepreneurs: number;
  readonly activities: number;
  readonly sites: number;
  /** Events held in the last twelve months that anybody could come to. */
  readonly events: number;
}

export async function readFigures({ db, cooperative, today, now }: Scene): Promise<SiteFigures> {
  const { rows } = await sql<SiteFigures>`select
    (select count(distinct person) from people.mandate where cooperative = ${cooperative}
      and role = 'entrepreneur' and since <= ${today} and (until is null or until >= ${today}))::int
      as entrepreneurs,
    (select count(*) from activities.activity a where a.cooperative = ${cooperative}
      and not exists (select from activities.closing c
        where c.cooperative = a.cooperative and c.activity = a.id))::int as activities,
    (select count(*) from network.site where cooperative = ${cooperative})::int as sites,
    (select count(*) from events.event e
        join events.standing s on s.cooperative = e.cooperative and s.event = e.id
      where e.cooperative = ${cooperative} and e.audience = 'public' and s.published_at is not null
        and s.cancelled_at is null
        and s.starts_at between ${now}::timestamptz - interval '1 year' and ${now})::int as events`.execute(
    db,
  );
  return rows[0] as SiteFigures;
}
