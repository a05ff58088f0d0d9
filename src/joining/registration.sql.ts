import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** A registration that holds; `rank` is its place in the queue, `seated` whether it has a seat. */
export interface Seating {
  readonly id: string;
  readonly meeting: string;
  readonly candidate: string;
  readonly rank: number;
  readonly seated: boolean;
}

const seating = sql`select s.id, s.meeting, s.candidate, s.rank::int as rank, s.seated
  from joining.seating s`;

export async function listSeatings(db: Tx, cooperative: number, meeting: string): Promise<Seating[]> {
  const { rows } = await sql<Seating>`${seating}
    where s.cooperative = ${cooperative} and s.meeting = ${meeting} order by s.rank`.execute(db);
  return rows;
}

/** Those of a candidate at meetings that have not begun. */
export async function listComing(
  db: Tx,
  cooperative: number,
  candidate: string,
  now: Date,
): Promise<Seating[]> {
  const { rows } = await sql<Seating>`${seating}
      join joining.meeting m on m.cooperative = s.cooperative and m.id = s.meeting
    where s.cooperative = ${cooperative} and s.candidate = ${candidate} and m.starts_at > ${now}
    order by s.meeting`.execute(db);
  return rows;
}

/** At the end of the queue of a meeting that is held by the transaction. */
export async function insertRegistration(
  { db, cooperative, now, actor }: Scene,
  r: { id: string; meeting: string; candidate: string },
): Promise<void> {
  await sql`insert into joining.registration (cooperative, id, meeting, candidate, place, registered_at,
      registered_by)
    select ${cooperative}::int, ${r.id}::uuid, ${r.meeting}::uuid, ${r.candidate}::uuid,
      coalesce(max(place), 0) + 1, ${now}::timestamptz, ${actor.person}::uuid
    from joining.registration where cooperative = ${cooperative} and meeting = ${r.meeting}`.execute(db);
}

export type EndedHow = "cancelled" | "moved" | "meeting-cancelled" | "withdrawn";

export async function endRegistrations(
  { db, cooperative, now, actor }: Scene,
  ids: readonly string[],
  how: EndedHow,
): Promise<void> {
  await sql`update joining.registration set ended_at = ${now}, ended_by = ${actor.person}, ended_how = ${how}
    where cooperative = ${cooperative} and id = any(${[...ids]}::uuid[])`.execute(db);
}

export async function putAttendance(
  { db, cooperative, now, actor }: Scene,
  said: readonly { registration: string; came: boolean }[],
): Promise<void> {
  await sql`insert into joining.attendance (cooperative, registration, came, said_at, said_by)
    select ${cooperative}::int, a.*, ${now}::timestamptz, ${actor.person}::uuid
    from unnest(${said.map((a) => a.registration)}::uuid[], ${said.map((a) => a.came)}::bool[]) as a
    on conflict (cooperative, registration) do update set came = excluded.came, said_at = excluded.said_at,
      said_by = excluded.said_by`.execute(db);
}

/** Who has a seat at the meetings of a day and was not reminded yet; marks them as reminded. */
export async function takeToRemind(
  { db, cooperative, now }: Scene,
  { from, to }: { from: Date; to: Date },
): Promise<{ candidate: string; meeting: string }[]> {
  const { rows } = await sql<{ candidate: string; meeting: string }>`
    update joining.registration r set reminded_at = ${now} from joining.seating s, joining.meeting m
    where s.cooperative = ${cooperative} and s.seated and s.reminded_at is null
      and m.cooperative = s.cooperative and m.id = s.meeting
      and m.starts_at >= ${from} and m.starts_at < ${to}
      and r.cooperative = s.cooperative and r.id = s.id
    returning r.candidate, r.meeting`.execute(db);
  return rows;
}

export interface Attendee extends Seating {
  readonly name: string;
  readonly registeredAt: Date;
  readonly came: boolean | null;
}

/** Who is registered, in their order; of whoever was erased only that they were there. */
export async function listAttendees(db: Tx, cooperative: number, meeting: string): Promise<Attendee[]> {
  const { rows } = await sql<Attendee>`select s.id, s.meeting, s.candidate, s.rank::int as rank, s.seated,
      coalesce(p.given_name || ' ' || p.family_name, '–') as name, s.registered_at as "registeredAt", a.came
    from joining.seating s
      left join joining.particulars p on p.cooperative = s.cooperative and p.candidate = s.candidate
      left join joining.attendance a on a.cooperative = s.cooperative and a.registration = s.id
    where s.cooperative = ${cooperative} and s.meeting = ${meeting} order by s.rank`.execute(db);
  return rows;
}
