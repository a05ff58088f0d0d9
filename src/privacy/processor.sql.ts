import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { ProcessorKind } from "./processor.ts";

export interface Processor {
  readonly id: string;
  readonly name: string;
  readonly kind: ProcessorKind;
  readonly service: string;
  readonly place: string;
  /** The day of the contract of article 28; null while there is none. */
  readonly contractOn: CivilDate | null;
  readonly contact: string;
  readonly retired: boolean;
}

const processor = sql`select p.id, p.name, p.kind, p.service, p.place, p.contract_on as "contractOn",
    p.contact,    r.processor is not null as retired
  from privacy.processor p
    left join privacy.processor_retirement r on r.cooperative = p.cooperative and r.processor = p.id`;

/** Those in use first, by name. */
export async function listProcessorRows(db: Tx, cooperative: number): Promise<Processor[]> {
  const { rows } = await sql<Processor>`${processor} where p.cooperative = ${cooperative}
    order by retired, foundation.plain(p.name)`.execute(db);
  return rows;
}

/** One change at a time to the list, and what it says now. */
export async function lockProcessors(db: Tx, cooperative: number): Promise<Processor[]> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext('privacy.processor'))`.execute(db);
  return listProcessorRows(db, cooperative);
}

export async function putProcessor(
  { db, cooperative, now, actor }: Scene,
  p: Omit<Processor, "retired">,
): Promise<void> {
  await sql`insert into privacy.processor (cooperative, id, name, kind, service, place, contract_on, contact,
      set_at, set_by)
    values (${cooperative}, ${p.id}, ${p.name}, ${p.kind}, ${p.service}, ${p.place}, ${p.contractOn},
      ${p.contact}, ${now}, ${actor.person})
    on conflict (cooperative, id) do update set name = excluded.name, kind = excluded.kind,
      service = excluded.service, place = excluded.place, contract_on = excluded.contract_on,
      contact = excluded.contact, set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
}

export async function insertProcessorRetirement(
  { db, cooperative, now, actor }: Scene,
  id: string,
): Promise<void> {
  await sql`insert into privacy.processor_retirement (cooperative, processor, retired_at, retired_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person})`.execute(db);
}
