import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";

/** Everybody has read what was said before a day: what is new is what came since. */
export async function readThreadsBefore({ db, cooperative, now }: Scene, day: CivilDate): Promise<void> {
  await sql`insert into threads.reading (cooperative, person, thread, seq, set_at)
    select i.cooperative, m.person, i.thread, max(i.seq), ${now}::timestamptz
    from threads.item i join (select distinct cooperative, person from people.mandate) m
      on m.cooperative = i.cooperative
    where i.cooperative = ${cooperative} and i.set_at < ${day}::date
    group by i.cooperative, m.person, i.thread`.execute(db);
}

/** The running groups of somebody, the earliest first. */
export async function listOwnGroups({ db, cooperative }: Scene, person: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select g.id from groups.membership m
      join groups.working_group g on g.cooperative = m.cooperative and g.id = m.working_group
      join groups.standing s on s.cooperative = g.cooperative and s.working_group = g.id
    where m.cooperative = ${cooperative} and m.person = ${person} and m.left_at is null
      and s.closed_at is null order by g.starts_on`.execute(db);
  return rows.map(({ id }) => id);
}
