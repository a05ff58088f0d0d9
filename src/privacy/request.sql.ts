import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { DataRequest, RequestKind } from "./request.ts";

const request = sql`select r.id, r.person, p.given_name || ' ' || p.family_name as name, r.kind, r.told,
    r.via, r.asked_on as "askedOn", r.due_on as "dueOn", r.extended_for as "extendedFor", r.outcome,
    r.reason, r.paper, r.answered_at as "answeredAt", b.given_name || ' ' || b.family_name as "answeredBy"
  from privacy.request_standing r join people.person p on p.id = r.person
    left join people.person b on b.id = r.answered_by`;

/** The requests of a cooperative, those that wait first, by the day they are due. */
export async function listRequestRows(
  db: Tx,
  cooperative: number,
  { person, limit }: { person: string | null; limit: number },
): Promise<DataRequest[]> {
  const { rows } = await sql<DataRequest>`${request} where r.cooperative = ${cooperative}
      and (${person}::uuid is null or r.person = ${person}::uuid)
    order by (r.outcome is not null), case when r.outcome is null then r.due_on end, r.answered_at desc
    limit ${limit}`.execute(db);
  return rows;
}

export async function readRequestRow(db: Tx, cooperative: number, id: string): Promise<DataRequest | null> {
  const { rows } = await sql<DataRequest>`${request}
    where r.cooperative = ${cooperative} and r.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Holds the requests about a person until commit, so that each is made and answered once. */
export async function lockRequestsOf(db: Tx, cooperative: number, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${`privacy.request ${person}`}))`.execute(
    db,
  );
}

export async function insertRequest(
  { db, cooperative, now, actor }: Scene,
  r: { id: string; person: string; kind: RequestKind; told: string; via: string; askedOn: CivilDate },
): Promise<void> {
  await sql`insert into privacy.request (cooperative, id, person, kind, told, via, asked_on, recorded_at,
      recorded_by)
    values (${cooperative}, ${r.id}, ${r.person}, ${r.kind}, ${r.told}, ${r.via}, ${r.askedOn}, ${now},
      ${actor.person})`.execute(db);
}

export async function insertExtension(
  { db, cooperative, now, actor }: Scene,
  request: string,
  reason: string,
): Promise<void> {
  await sql`insert into privacy.extension (cooperative, request, reason, extended_at, extended_by)
    values (${cooperative}, ${request}, ${reason}, ${now}, ${actor.person})`.execute(db);
}

export async function insertAnswer(
  { db, cooperative, now, actor }: Scene,
  a: { request: string; outcome: "done" | "partly" | "refused"; reason: string; paper: string },
): Promise<void> {
  await sql`insert into privacy.answer (cooperative, request, outcome, reason, paper, answered_at,
      answered_by)
    values (${cooperative}, ${a.request}, ${a.outcome}, ${a.reason}, ${a.paper}, ${now},
      ${actor.person})`.execute(db);
}

/** What must be answered by a day and is not. */
export async function listLate(db: Tx, cooperative: number, by: CivilDate): Promise<DataRequest[]> {
  const { rows } = await sql<DataRequest>`${request} where r.cooperative = ${cooperative}
    and r.outcome is null and r.due_on <= ${by} order by r.due_on`.execute(db);
  return rows;
}
