import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Meeting } from "./meeting.ts";

const meeting = sql`select m.id, m.title, m.starts_at as "startsAt", m.ends_at as "endsAt", m.mode, m.site,
    s.name as "siteName", case when m.site is null then m.place
      else concat_ws(', ', s.street, s.postcode || ' ' || s.town) end as place,
    m.link, m.seats, m.note, m.version, x.cancelled_at as "cancelledAt", x.why as "cancelledWhy",
    (select count(*)::int from joining.registration r where r.cooperative = m.cooperative
      and r.meeting = m.id and r.ended_at is null) as taken
  from joining.meeting m
    left join network.site s on s.cooperative = m.cooperative and s.id = m.site
    left join joining.meeting_cancellation x on x.cooperative = m.cooperative and x.meeting = m.id`;

export async function readMeeting(db: Tx, cooperative: number, id: string): Promise<Meeting | null> {
  const { rows } = await sql<Meeting>`${meeting}
    where m.cooperative = ${cooperative} and m.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit: whoever registers or leaves meanwhile waits, so that the order of arrival is one. */
export async function lockMeeting(db: Tx, cooperative: number, id: string): Promise<Meeting | null> {
  await sql`select from joining.meeting where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readMeeting(db, cooperative, id);
}

/** Meetings that begin within these instants, the earliest first. */
export async function listMeetings(
  db: Tx,
  cooperative: number,
  { from, to, limit }: { from: Date; to?: Date; limit: number },
): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`${meeting}
    where m.cooperative = ${cooperative} and m.starts_at >= ${from}
      and (${to ?? null}::timestamptz is null or m.starts_at < ${to ?? null})
    order by m.starts_at, m.id limit ${limit}`.execute(db);
  return rows;
}

/** Those that began before an instant, the latest first. */
export async function listPastMeetings(
  db: Tx,
  cooperative: number,
  { before, limit, offset }: { before: Date; limit: number; offset: number },
): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`${meeting}
    where m.cooperative = ${cooperative} and m.starts_at < ${before}
    order by m.starts_at desc, m.id limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export interface KeptMeeting
  extends Pick<
    Meeting,
    "id" | "title" | "startsAt" | "endsAt" | "mode" | "site" | "link" | "seats" | "note"
  > {
  readonly place: string;
}

export async function putMeeting({ db, cooperative, now, actor }: Scene, m: KeptMeeting): Promise<void> {
  await sql`insert into joining.meeting (cooperative, id, title, starts_at, ends_at, mode, site, place, link,
      seats, note, set_at, set_by)
    values (${cooperative}, ${m.id}, ${m.title}, ${m.startsAt}, ${m.endsAt}, ${m.mode}, ${m.site}, ${m.place},
      ${m.link}, ${m.seats}, ${m.note}, ${now}, ${actor.person})
    on conflict (cooperative, id) do update set title = excluded.title, starts_at = excluded.starts_at,
      ends_at = excluded.ends_at, mode = excluded.mode, site = excluded.site, place = excluded.place,
      link = excluded.link, seats = excluded.seats, note = excluded.note, set_at = excluded.set_at,
      set_by = excluded.set_by, version = joining.meeting.version + 1`.execute(db);
}

export async function insertMeetingCancellation(
  { db, cooperative, now, actor }: Scene,
  id: string,
  why: string,
): Promise<void> {
  await sql`insert into joining.meeting_cancellation (cooperative, meeting, why, cancelled_at, cancelled_by)
    values (${cooperative}, ${id}, ${why}, ${now}, ${actor.person})`.execute(db);
}
