import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface TemplateVersion {
  readonly version: number;
  readonly body: string;
  readonly savedAt: Date;
  readonly savedBy: string | null;
}

/** The newest version of a model, null while the cooperative has written none. */
export async function readTemplate(
  db: Tx,
  cooperative: number,
  subject: string,
): Promise<TemplateVersion | null> {
  const { rows } = await sql<TemplateVersion>`select t.version, t.body, t.saved_at as "savedAt",
      p.given_name || ' ' || p.family_name as "savedBy"
    from documents.template t left join people.person p on p.id = t.saved_by
    where t.cooperative = ${cooperative} and t.subject = ${subject}
    order by t.version desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** Those who save the same model wait for each other here. */
export async function lockTemplates(db: Tx, cooperative: number, subject: string): Promise<void> {
  const name = `documents.template ${subject}`;
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${name}))`.execute(db);
}

export async function insertTemplate(
  { db, cooperative, now, actor }: Scene,
  t: { subject: string; version: number; body: string },
): Promise<void> {
  await sql`insert into documents.template (cooperative, subject, version, body, saved_at, saved_by)
    values (${cooperative}, ${t.subject}, ${t.version}, ${t.body}, ${now}, ${actor.person})`.execute(db);
}
