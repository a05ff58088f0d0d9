import { sql } from "kysely";
import type { Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Expected {
  readonly id: string;
  readonly activity: string;
  readonly month: Month;
  readonly months: number;
  readonly label: string;
  /** Each month: what comes in, below zero what goes out. */
  readonly cents: Cents;
  readonly dropped: boolean;
}

const columns = sql`id, activity, to_char(month, 'YYYY-MM') as month, months::int, label, cents,
  dropped_at is not null as dropped`;

/** What was noted for an activity that reaches a month or a later one. */
export async function listExpected(
  db: Tx,
  cooperative: number,
  { activity, from }: { activity: string; from: Month },
): Promise<Expected[]> {
  const { rows } = await sql<Expected>`/* prepared */ select ${columns} from cash.expected
    where cooperative = ${cooperative} and activity = ${activity} and dropped_at is null
      and month + (months - 1) * interval '1 month' >= ${`${from}-01`}::date
    order by month, id limit 200`.execute(db);
  return rows;
}

/** Held until commit. */
export async function lockExpected(db: Tx, cooperative: number, id: string): Promise<Expected | null> {
  const { rows } = await sql<Expected>`select ${columns} from cash.expected
    where cooperative = ${cooperative} and id = ${id} for update`.execute(db);
  return rows[0] ?? null;
}

export async function insertExpected(
  { db, cooperative, now, actor }: Scene,
  e: Omit<Expected, "dropped">,
): Promise<void> {
  await sql`insert into cash.expected (cooperative, id, activity, month, months, label, cents, noted_at,
      noted_by)
    values (${cooperative}, ${e.id}, ${e.activity}, ${`${e.month}-01`}, ${e.months}, ${e.label}, ${e.cents},
      ${now}, ${actor.person})`.execute(db);
}

export async function dropExpected({ db, cooperative, now }: Scene, id: string): Promise<void> {
  await sql`update cash.expected set dropped_at = ${now}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}
