import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/**
 * Deletes who these candidates are and what was told of them; that they came, from where and what was
 * decided stays, for the figures (R9.03, R9.04).
 */
export async function deletePersonal(
  { db, cooperative, now, actor }: Scene,
  ids: readonly string[],
  how: "term" | "asked",
): Promise<void> {
  const them = sql`cooperative = ${cooperative} and candidate = any(${[...ids]}::uuid[])`;
  await sql`delete from joining.recognition where cooperative = ${cooperative}
    and (candidate = any(${[...ids]}::uuid[]) or former = any(${[...ids]}::uuid[]))`.execute(db);
  await sql`delete from joining.page_key where ${them}`.execute(db);
  await sql`delete from joining.project where ${them}`.execute(db);
  await sql`delete from joining.particulars where ${them}`.execute(db);
  await sql`update joining.finding set project = null, market = null, motivation = null, situation = null,
    needs = null, opinion = null where ${them}`.execute(db);
  await sql`update joining.interview set place = '' where ${them}`.execute(db);
  await sql`update joining.decision set motive = null, oriented_to = null where ${them}`.execute(db);
  await sql`update joining.withdrawal set why = null where ${them}`.execute(db);
  await sql`insert into joining.erasure (cooperative, candidate, how, erased_at, erased_by)
    select ${cooperative}::int, id, ${how}, ${now}::timestamptz, ${actor.person}::uuid
    from unnest(${[...ids]}::uuid[]) as id`.execute(db);
}

/**
 * Whose time is over: last in touch before `kept` with their consent, before `unkept` without it once their
 * application is closed. Whoever joined and holds a role stays as long as they do.
 */
export async function listPastTerm(
  db: Tx,
  cooperative: number,
  { kept, unkept, today, spared }: { kept: string; unkept: string; today: string; spared: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select s.candidate as id from joining.standing s
      join joining.particulars p on p.cooperative = s.cooperative and p.candidate = s.candidate
    where s.cooperative = ${cooperative}
      and (s.last_contact_at < ${kept}::date or not p.keeps and s.last_contact_at < ${unkept}::date
        and s.state in ('admitted', 'oriented', 'refused', 'withdrawn'))
      and not (s.person is not null and exists (select from people.mandate m
        where m.cooperative = s.cooperative and m.person = s.person
          and (m.until is null or m.until >= ${today}::date)))
      and coalesce(s.person <> all(${[...spared]}::uuid[]), true)
    order by s.candidate limit 1000`.execute(db);
  return rows.map(({ id }) => id);
}
