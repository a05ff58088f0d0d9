import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import { toJson } from "../foundation/json.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Question } from "./question.ts";

export interface KeptQuestion {
  readonly id: string;
  readonly name: string;
  readonly asked: Question;
  readonly keptBy: string;
  readonly keeperName: string;
  readonly keptAt: Date;
  readonly shared: boolean;
}

const kept = sql`select q.id, q.name, q.asked, q.kept_by as "keptBy",
    p.given_name || ' ' || p.family_name as "keeperName", q.kept_at as "keptAt",
    exists (select from figures.sharing s where s.cooperative = q.cooperative and s.question = q.id) as shared
  from figures.question q join people.person p on p.id = q.kept_by`;

/** One's own questions and those shared with the team, by name. */
export async function listKept(db: Tx, cooperative: number, person: string | null): Promise<KeptQuestion[]> {
  const { rows } = await sql<KeptQuestion>`select * from (${kept} where q.cooperative = ${cooperative}) k
    where k."keptBy" = ${person} or k.shared order by foundation.plain(k.name), k.id`.execute(db);
  return rows;
}

/** Holds a question until commit; null where there is none. */
export async function lockKept(db: Tx, cooperative: number, id: string): Promise<KeptQuestion | null> {
  const { rows } = await sql<KeptQuestion>`${kept} where q.cooperative = ${cooperative} and q.id = ${id}
    for update of q`.execute(db);
  return rows[0] ?? null;
}

export async function insertKept(
  { db, cooperative, now }: Scene,
  q: { id: string; name: string; asked: Question; keptBy: string },
): Promise<void> {
  await sql`insert into figures.question (cooperative, id, name, asked, kept_by, kept_at)
    values (${cooperative}, ${q.id}, ${q.name}, ${toJson(q.asked)}::jsonb, ${q.keptBy}, ${now})`.execute(db);
}

export async function renameKept({ db, cooperative }: Scene, id: string, name: string): Promise<void> {
  await sql`update figures.question set name = ${name} where cooperative = ${cooperative}
    and id = ${id}`.execute(db);
}

export async function putSharing({ db, cooperative, now, actor }: Scene, id: string): Promise<void> {
  await sql`insert into figures.sharing (cooperative, question, shared_at, shared_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person}) on conflict do nothing`.execute(db);
}

export async function deleteSharing({ db, cooperative }: Scene, id: string): Promise<void> {
  await sql`delete from figures.sharing where cooperative = ${cooperative} and question = ${id}`.execute(db);
}

export async function deleteKept({ db, cooperative }: Scene, id: string): Promise<void> {
  await sql`delete from figures.question where cooperative = ${cooperative} and id = ${id}`.execute(db);
}
