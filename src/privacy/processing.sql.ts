import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** What the cooperative does with data outside this program. */
export interface OwnProcessing {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly basis: string;
  readonly whose: string;
  readonly data: string;
  readonly recipients: string;
  readonly kept: string;
  readonly retired: boolean;
}

/** Those that go on first, by name. */
export async function listOwnProcessings(db: Tx, cooperative: number): Promise<OwnProcessing[]> {
  const { rows } = await sql<OwnProcessing>`select p.id, p.name, p.purpose, p.basis, p.whose, p.data,
      p.recipients, p.kept, r.processing is not null as retired
    from privacy.processing p
      left join privacy.processing_retirement r on r.cooperative = p.cooperative and r.processing = p.id
    where p.cooperative = ${cooperative} order by retired, foundation.plain(p.name)`.execute(db);
  return rows;
}

/** One change at a time to the register, and what it says now. */
export async function lockOwnProcessings(db: Tx, cooperative: number): Promise<OwnProcessing[]> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext('privacy.processing'))`.execute(db);
  return listOwnProcessings(db, cooperative);
}

export async function putOwnProcessing(
  { db, cooperative, now, actor }: Scene,
  p: Omit<OwnProcessing, "retired">,
): Promise<void> {
  await sql`insert into privacy.processing (cooperative, id, name, purpose, basis, whose, data, recipients,
      kept, set_at, set_by)
    values (${cooperative}, ${p.id}, ${p.name}, ${p.purpose}, ${p.basis}, ${p.whose}, ${p.data},
      ${p.recipients}, ${p.kept}, ${now}, ${actor.person})
    on conflict (cooperative, id) do update set name = excluded.name, purpose = excluded.purpose,
      basis = excluded.basis, whose = excluded.whose, data = excluded.data,
      recipients = excluded.recipients, kept = excluded.kept, set_at = excluded.set_at,
      set_by = excluded.set_by`.execute(db);
}

export async function insertProcessingRetirement(
  { db, cooperative, now, actor }: Scene,
  id: string,
): Promise<void> {
  await sql`insert into privacy.processing_retirement (cooperative, processing, retired_at, retired_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person})`.execute(db);
}
