import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** A time a bill was sent to be approved. */
export interface Round {
  readonly id: string;
  readonly submittedAt: Date;
  readonly submittedBy: string | null;
  readonly submittedByName: string | null;
  readonly endedAt: Date | null;
  readonly endedByName: string | null;
  readonly refusal: string | null;
}

const byName = (column: ReturnType<typeof sql.ref>) =>
  sql`(select p.given_name || ' ' || p.family_name from people.person p where p.id = ${column})`;

/** The latest first. */
export async function listRounds(db: Tx, cooperative: number, bill: string): Promise<Round[]> {
  const { rows } = await sql<Round>`select s.id, s.submitted_at as "submittedAt",
      s.submitted_by as "submittedBy", ${byName(sql.ref("s.submitted_by"))} as "submittedByName",
      s.ended_at as "endedAt", ${byName(sql.ref("s.ended_by"))} as "endedByName", s.refusal
    from purchases.submission s where s.cooperative = ${cooperative} and s.bill = ${bill}
    order by s.submitted_at desc, s.id desc limit 50`.execute(db);
  return rows;
}

export async function insertRound({ db, cooperative, now, actor, newId }: Scene, bill: string) {
  await sql`insert into purchases.submission (cooperative, id, bill, submitted_at, submitted_by)
    values (${cooperative}, ${newId()}, ${bill}, ${now}, ${actor.person})`.execute(db);
}

/** Gives it back to who typed it: taken back, or refused with a reason. */
export async function endRound(
  { db, cooperative, now, actor }: Scene,
  { bill, refusal }: { bill: string; refusal: string | null },
): Promise<void> {
  await sql`update purchases.submission set ended_at = ${now}, ended_by = ${actor.person},
      refusal = ${refusal}
    where cooperative = ${cooperative} and bill = ${bill} and ended_at is null`.execute(db);
}

export interface Question {
  readonly id: string;
  readonly bill: string;
  readonly question: string;
  readonly askedAt: Date;
  readonly askedBy: string | null;
  readonly askedByName: string | null;
  readonly answer: string | null;
}

const question = sql`select q.id, q.bill, q.question, q.asked_at as "askedAt", q.asked_by as "askedBy",
    ${byName(sql.ref("q.asked_by"))} as "askedByName", q.answer from purchases.question q`;

export async function listQuestions(db: Tx, cooperative: number, bill: string): Promise<Question[]> {
  const { rows } = await sql<Question>`${question} where q.cooperative = ${cooperative} and q.bill = ${bill}
    order by q.asked_at limit 100`.execute(db);
  return rows;
}

export async function lockQuestion(db: Tx, cooperative: number, id: string): Promise<Question | null> {
  const { rows } = await sql<Question>`${question} where q.cooperative = ${cooperative} and q.id = ${id}
    for no key update of q`.execute(db);
  return rows[0] ?? null;
}

export async function insertQuestion(
  { db, cooperative, now, actor }: Scene,
  q: { id: string; bill: string; question: string },
): Promise<void> {
  await sql`insert into purchases.question (cooperative, id, bill, question, asked_at, asked_by)
    values (${cooperative}, ${q.id}, ${q.bill}, ${q.question}, ${now}, ${actor.person})`.execute(db);
}

export async function updateAnswer({ db, cooperative, now }: Scene, q: { id: string; answer: string }) {
  await sql`update purchases.question set answer = ${q.answer}, answered_at = ${now}
    where cooperative = ${cooperative} and id = ${q.id}`.execute(db);
}
