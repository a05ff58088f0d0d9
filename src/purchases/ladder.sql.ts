import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";

/** What an activity still owes its suppliers and who advanced for it. */
export async function readOwed(db: Tx, cooperative: number, activity: string): Promise<Cents> {
  const { rows } = await sql<{ owed: Cents }>`select
      coalesce(sum(left_cents + advance_left_cents), 0)::bigint as owed
    from purchases.standing where cooperative = ${cooperative} and activity = ${activity}
      and bucket in ('open', 'to-repay', 'credit')`.execute(db);
  return rows[0]?.owed ?? 0n;
}

/** Who holds a role on that day. */
export async function listHolders(
  db: Tx,
  cooperative: number,
  { roles, on }: { roles: readonly string[]; on: CivilDate },
): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select distinct person from people.mandate
    where cooperative = ${cooperative} and role = any(${roles}::text[]) and since <= ${on}
      and (until is null or until >= ${on})`.execute(db);
  return rows.map(({ person }) => person);
}

/** What one activity decides alone is decided one after the other: each sees the cash that the last left. */
export async function lockLadder(db: Tx, cooperative: number, activity: string | null): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`purchases.ladder ${activity}`},
    ${cooperative}))`.execute(db);
}

/** Who runs these activities on that day; null: all of them. */
export async function listMembersOf(
  db: Tx,
  cooperative: number,
  { activities, on }: { activities: readonly string[] | null; on: CivilDate },
): Promise<{ activity: string; person: string; name: string }[]> {
  const { rows } = await sql<{ activity: string; person: string; name: string }>`
    select m.activity, m.person, p.given_name || ' ' || p.family_name as name
    from activities.membership m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} and m.since <= ${on} and (m.until is null or m.until >= ${on})
      and (${activities}::uuid[] is null or m.activity = any(${activities}::uuid[]))
    order by 3 limit 5000`.execute(db);
  return rows;
}
