import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** What the team means to answer; nobody else reads it before it is released. */
export interface Verdict {
  readonly proposal: string;
  readonly accepted: boolean;
  readonly note: string;
}

/** Those that wait for their release, of proposals that were not answered or taken back meanwhile. */
export async function listVerdicts(db: Tx, cooperative: number, edition: string): Promise<Verdict[]> {
  const { rows } = await sql<Verdict>`select v.proposal, v.accepted, v.note
    from forum.verdict v join forum.standing s on s.cooperative = v.cooperative and s.proposal = v.proposal
    where v.cooperative = ${cooperative} and s.edition = ${edition} and s.state = 'submitted'
    order by v.accepted desc, v.proposal`.execute(db);
  return rows;
}

export async function putVerdict(
  { db, cooperative, now, actor }: Scene,
  proposal: string,
  v: { accepted: boolean; note: string } | null,
): Promise<void> {
  if (!v) {
    await sql`delete from forum.verdict where cooperative = ${cooperative}
      and proposal = ${proposal}`.execute(db);
    return;
  }
  await sql`insert into forum.verdict (cooperative, proposal, accepted, note, set_at, set_by)
    values (${cooperative}, ${proposal}, ${v.accepted}, ${v.note}, ${now}, ${actor.person})
    on conflict (cooperative, proposal) do update set accepted = excluded.accepted, note = excluded.note,
      set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
}
