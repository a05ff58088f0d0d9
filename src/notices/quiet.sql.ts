import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Quiet } from "./quiet.ts";

export async function listQuiet(
  db: Tx,
  cooperative: number,
  people: readonly string[],
): Promise<(Quiet & { person: string })[]> {
  const { rows } = await sql<Quiet & { person: string }>`select person, from_minute as "fromMinute",
      to_minute as "toMinute"
    from notices.quiet where cooperative = ${cooperative}
      and person = any(${[...people]}::uuid[])`.execute(db);
  return rows;
}

export async function putQuiet(
  { db, cooperative, now }: Scene,
  person: string,
  quiet: Quiet | null,
): Promise<void> {
  if (!quiet)
    await sql`delete from notices.quiet where cooperative = ${cooperative} and person = ${person}`.execute(
      db,
    );
  else
    await sql`insert into notices.quiet (cooperative, person, from_minute, to_minute, set_at)
      values (${cooperative}, ${person}, ${quiet.fromMinute}, ${quiet.toMinute}, ${now})
      on conflict (cooperative, person) do update set from_minute = excluded.from_minute,
        to_minute = excluded.to_minute, set_at = excluded.set_at`.execute(db);
}
