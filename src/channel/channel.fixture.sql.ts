import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** What happens to the file that came last: made playable, failed, or left waiting. */
export async function endWork(db: Tx, upload: string, how: "failed" | "alive"): Promise<void> {
  await sql`update channel.work set
      failed_at = case when ${how} = 'failed' then now() end,
      failure = case when ${how} = 'failed' then 'broken' else '' end
    where upload = ${upload}`.execute(db);
}

/** A publication that no operation asked about. */
export async function publishByHand(db: Tx, film: string): Promise<void> {
  await sql`insert into channel.publication (cooperative, film, turn, scope, starts_at, set_at)
    values (1, ${film}, 99, 'public', now(), now())`.execute(db);
}

export async function lastUpload(db: Tx, film: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from channel.upload where film = ${film}
    order by set_at desc, id desc limit 1`.execute(db);
  return rows[0]?.id ?? "";
}

/** Who was told of what, by first name, of one kind of notice. */
export async function toldOfKind(db: Tx, kind: string): Promise<string[]> {
  const { rows } = await sql<{ who: string }>`select p.given_name as who from notices.notice n
      join people.person p on p.id = n.person where n.kind = ${kind} order by n.at, 1`.execute(db);
  return rows.map(({ who }) => who);
}

/** Whoever makes a film has said nothing for longer than one waits. */
export async function passSilence(db: Tx, upload: string): Promise<void> {
  await sql`update channel.work set alive_until = now() - interval '1 second'
    where upload = ${upload}`.execute(db);
}

/** The cooperative is in no network. */
export async function leaveNetwork(db: Tx): Promise<void> {
  await sql`update network.cooperative set network = null
    where id = foundation.current_cooperative()`.execute(db);
}
