import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

export interface Typing {
  readonly content: unknown;
  readonly savedAt: Date;
}

/** Row-level security shows each person their own, whatever is asked. */
export async function readTyping(
  db: Tx,
  cooperative: number,
  person: string,
  form: string,
): Promise<Typing | null> {
  const { rows } = await sql<Typing>`select content, saved_at as "savedAt" from people.draft
    where cooperative = ${cooperative} and person = ${person} and form = ${form}`.execute(db);
  return rows[0] ?? null;
}

export async function putTyping(
  db: Tx,
  cooperative: number,
  typing: { person: string; form: string; content: string; now: Date },
): Promise<void> {
  const { person, form, content, now } = typing;
  await sql`insert into people.draft (cooperative, person, form, content, saved_at)
    values (${cooperative}, ${person}, ${form}, ${content}::jsonb, ${now})
    on conflict (cooperative, person, form)
      do update set content = excluded.content, saved_at = excluded.saved_at`.execute(db);
}

export async function deleteTyping(db: Tx, cooperative: number, person: string, form: string): Promise<void> {
  await sql`delete from people.draft where cooperative = ${cooperative} and person = ${person}
    and form = ${form}`.execute(db);
}
