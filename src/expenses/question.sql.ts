import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Question {
  readonly id: string;
  readonly report: string;
  readonly question: string;
  readonly askedAt: Date;
  readonly askedBy: string | null;
  readonly askedByName: string | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

const question = sql`select q.id, q.report, q.question, q.asked_at as "askedAt", q.asked_by as "askedBy",
    (select p.given_name || ' ' || p.family_name from people.person p where p.id = q.asked_by)
      as "askedByName", q.answer, q.answered_at as "answeredAt"
  from expenses.question q`;

export async function listQuestions(db: Tx, cooperative: number, report: string): Promise<Question[]> {
  const { rows } = await sql<Question>`${question} where q.cooperative = ${cooperative}
    and q.report = ${report} order by q.asked_at limit 100`.execute(db);
  return rows;
}

export async function lockQuestion(db: Tx, cooperative: number, id: string): Promise<Question | null> {
  const { rows } = await sql<Question>`${question} where q.cooperative = ${cooperative}
    and q.id = ${id} for no key update of q`.execute(db);
  return rows[0] ?? null;
}

export async function insertQuestion(
  { db, cooperative, now, actor }: Scene,
  q: { id: string; report: string; question: string },
): Promise<void> {
  await sql`insert into expenses.question (cooperative, id, report, question, asked_at, asked_by)
    values (${cooperative}, ${q.id}, ${q.report}, ${q.question}, ${now}, ${actor.person})`.execute(db);
}

export async function updateAnswer(
  { db, cooperative, now }: Scene,
  { id, answer }: { id: string; answer: string },
): Promise<void> {
  await sql`update expenses.question set answer = ${answer}, answered_at = ${now}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}
