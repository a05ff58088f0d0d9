import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Looked } from "./search.ts";
import { reaches, unmerged, visibleTo } from "./visible.sql.ts";

export interface Hit {
  readonly item: string;
  readonly thread: string;
  readonly seq: number;
  readonly title: string;
  readonly direct: boolean;
  readonly groupName: string | null;
  readonly name: string;
  readonly at: Date;
  readonly text: string;
  readonly total: number;
}

const holdsAll = (words: readonly string[], text: ReturnType<typeof sql>) => sql`not exists (
  select from unnest(${[...words]}::text[]) as w (word) where position(w.word in ${text}) = 0)`;

/** What holds all of it among what somebody sees, the newest first; of what was taken back nothing. */
export async function findItems(
  db: Tx,
  cooperative: number,
  ask: Looked & { person: string; today: CivilDate; limit: number; offset: number },
): Promise<Hit[]> {
  const { words, from, inPlace, before, since, person, today, limit, offset } = ask;
  const { rows } =
    await sql<Hit>`select i.id as item, i.thread, i.seq, t.title, t.direct, g.name as "groupName",
      coalesce(p.given_name || ' ' || p.family_name, i.author) as name, i.set_at as at, v.text,
      count(*) over ()::int as total
    from threads.thread t join threads.item i on i.cooperative = t.cooperative and i.thread = t.id
      left join people.person p on p.id = i.person
      left join groups.working_group g on g.cooperative = t.cooperative and g.id = t.working_group
      join lateral (select text from threads.version v where v.cooperative = i.cooperative and v.item = i.id
        order by v.version desc limit 1) v on true
    where t.cooperative = ${cooperative} and ${visibleTo(person, today)} and ${reaches(person)}
      and not exists (select from threads.removal x where x.cooperative = i.cooperative and x.item = i.id)
      and ${holdsAll(words, sql`foundation.plain(t.title || ' ' || v.text)`)}
      and ${holdsAll(from, sql`foundation.plain(coalesce(p.given_name || ' ' || p.family_name, i.author))`)}
      and ${holdsAll(inPlace, sql`foundation.plain(coalesce(g.name, '') || ' ' || t.title)`)}
      and (${before}::date is null or i.set_at < ${before}::date)
      and (${since}::date is null or i.set_at >= ${since}::date)
    order by i.set_at desc, i.id limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** Threads somebody sees whose title is near to some words: three at most, the nearest first. */
export async function findSimilar(
  db: Tx,
  cooperative: number,
  { title, person, today }: { title: string; person: string; today: CivilDate },
): Promise<{ id: string; title: string; items: number }[]> {
  const near = sql`public.word_similarity(foundation.plain(${title}), foundation.plain(t.title))`;
  const { rows } = await sql<{ id: string; title: string; items: number }>`select t.id, t.title,
      (select count(*)::int from threads.item i where i.cooperative = t.cooperative
        and i.thread = t.id) as items
    from threads.thread t
    where t.cooperative = ${cooperative} and not t.direct and ${visibleTo(person, today)} and ${unmerged}
      and ${near} >= 0.4
    order by ${near} desc, t.set_at desc, t.id limit 3`.execute(db);
  return rows;
}
