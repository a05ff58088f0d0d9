import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

export interface Typing {
  /** null when the form was accepted, or given up. */
  readonly content: unknown;
  readonly savedAt: Date;
  /** The last opening of the form that was accepted. */
  readonly endedOpening: string | null;
}

/** Row-level security shows each person their own, whatever is asked. */
export async function readTyping(
  db: Tx,
  cooperative: number,
  person: string,
  form: string,
): Promise<Typing | null> {
  const { rows } = await sql<Typing>`select content, saved_at as "savedAt", ended_opening as "endedOpening"
    from people.draft where cooperative = ${cooperative} and person = ${person} and form = ${form}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** What was typed in an opening of the form that has ended is on its way too late, and is not kept. */
export async function putTyping(
  db: Tx,
  cooperative: number,
  typing: { person: string; form: string; opening: string | null; content: string; now: Date },
): Promise<void> {
  const { person, form, opening, content, now } = typing;
  await sql`insert into people.draft (cooperative, person, form, content, saved_at)
    values (${cooperative}, ${person}, ${form}, ${content}::jsonb, ${now})
    on conflict (cooperative, person, form)
      do update set content = excluded.content, saved_at = excluded.saved_at
      where draft.ended_opening is distinct from ${opening}::uuid or draft.ended_opening is null`.execute(db);
}

/** Forgets what was typed in a form; with its opening, also what is still on its way from there. */
export async function endTyping(
  db: Tx,
  cooperative: number,
  typing: { person: string; form: string; opening: string | null; now: Date },
): Promise<void> {
  const { person, form, opening, now } = typing;
  await sql`insert into people.draft (cooperative, person, form, content, saved_at, ended_opening)
    values (${cooperative}, ${person}, ${form}, null, ${now}, ${opening}::uuid)
    on conflict (cooperative, person, form) do update
      set content = null, saved_at = excluded.saved_at, 
        ended_opening = coalesce(excluded.ended_opening, draft.ended_opening)`.execute(db);
}
