import { type RawBuilder, sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";

type Person = string | null | RawBuilder<unknown>;

/**
 * The one rule of who sees a thread `t`: whoever is of the house today, where it is in a group its members,
 * and where it is between a few those. Lists, search, counts, mail, digests and files all ask this.
 */
export const visibleTo = (person: Person, today: CivilDate) => sql`(
  exists (select from people.mandate v where v.cooperative = t.cooperative and v.person = ${person}
    and v.since <= ${today} and (v.until is null or v.until >= ${today}))
  and (case when t.direct then exists (select from threads.participant q where q.cooperative = t.cooperative
      and q.thread = t.id and q.person = ${person} and q.left_at is null)
    else t.working_group is null or exists (select from groups.membership g
      where g.cooperative = t.cooperative and g.working_group = t.working_group and g.person = ${person}
        and g.left_at is null) end))`;

/** Between a few, what somebody wrote whom the reader blocked does not reach them: item `i` of `t`. */
export const reaches = (person: Person) => sql`not (t.direct and exists (select from threads.blocking b
  where b.cooperative = t.cooperative and b.person = ${person} and b.blocked = i.person))`;

/** From when what is said there is news to somebody: they were not there before. */
export const newsSince = (person: Person) => sql`(case when t.direct
  then (select q.set_at from threads.participant q where q.cooperative = t.cooperative and q.thread = t.id
    and q.person = ${person})
  when t.working_group is null then (select min(m.since)::timestamptz from people.mandate m
    where m.cooperative = t.cooperative
    and m.person = ${person})
  else (select g.set_at from groups.membership g where g.cooperative = t.cooperative
    and g.working_group = t.working_group and g.person = ${person} and g.left_at is null) end)`;

/** How closely somebody follows `t`: as they said, of it or of its place, else by having written there. */
export const levelOf = (person: Person) => sql`coalesce(
  (select f.level from threads.following f where f.cooperative = t.cooperative and f.thread = t.id
    and f.person = ${person}),
  (select f.level from threads.place_following f where not t.direct and f.cooperative = t.cooperative
    and f.person = ${person} and f.working_group is not distinct from t.working_group),
  case when t.direct or exists (select from threads.item i where i.cooperative = t.cooperative
    and i.thread = t.id
    and i.person = ${person}) then 'watch' else 'track' end)`;

/** What of `t` somebody has not read: of others, still there, said since they are there. */
export const unreadOf = (person: Person) => sql`(select count(*)::int from threads.item i
  where i.cooperative = t.cooperative and i.thread = t.id and i.person is distinct from ${person}
    and i.via <> 'import' and ${reaches(person)}
    and i.seq > coalesce((select r.seq from threads.reading r where r.cooperative = t.cooperative
      and r.person = ${person} and r.thread = t.id), 0)
    and i.set_at >= ${newsSince(person)}
    and not exists (select from threads.removal x where x.cooperative = i.cooperative and x.item = i.id))`;

export const unmerged = sql`not exists (select from threads.merger m where m.cooperative = t.cooperative
  and m.thread = t.id)`;
