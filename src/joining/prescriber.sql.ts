import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export const prescriberKinds = [
  "employment",
  "youth",
  "disability",
  "support",
  "authority",
  "association",
  "other",
] as const;

export interface Prescriber {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof prescriberKinds)[number];
  readonly contact: string;
  readonly email: string;
  readonly phone: string;
  readonly retired: boolean;
}

const prescriber = sql`select p.id, p.name, p.kind, p.contact, p.email, p.phone,
    r.prescriber is not null as retired
  from joining.prescriber p left join joining.prescriber_retirement r
    on r.cooperative = p.cooperative and r.prescriber = p.id`;

/** By name, those that send nobody any more last. */
export async function listPrescribers(db: Tx, cooperative: number): Promise<Prescriber[]> {
  const { rows } = await sql<Prescriber>`${prescriber} where p.cooperative = ${cooperative}
    order by retired, foundation.plain(p.name)`.execute(db);
  return rows;
}

export async function readPrescriber(db: Tx, cooperative: number, id: string): Promise<Prescriber | null> {
  const { rows } = await sql<Prescriber>`${prescriber}
    where p.cooperative = ${cooperative} and p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Whether another one has this name. */
export async function isNameTaken(
  db: Tx,
  cooperative: number,
  name: string,
  besides: string | null,
): Promise<boolean> {
  const { rows } = await sql`select from joining.prescriber where cooperative = ${cooperative}
    and foundation.plain(name) = foundation.plain(${name})
    and id is distinct from ${besides}::uuid`.execute(db);
  return rows.length > 0;
}

export async function putPrescriber(
  { db, cooperative, now, actor }: Scene,
  p: Omit<Prescriber, "retired">,
): Promise<void> {
  await sql`insert into joining.prescriber (cooperative, id, name, kind, contact, email, phone, set_at,
      set_by)
    values (${cooperative}, ${p.id}, ${p.name}, ${p.kind}, ${p.contact}, ${p.email}, ${p.phone}, ${now},
      ${actor.person})
    on conflict (cooperative, id) do update set name = excluded.name, kind = excluded.kind,
      contact = excluded.contact, email = excluded.email, phone = excluded.phone, set_at = excluded.set_at,
      set_by = excluded.set_by`.execute(db);
}

export async function insertPrescriberRetirement(
  { db, cooperative, now, actor }: Scene,
  id: string,
): Promise<void> {
  await sql`insert into joining.prescriber_retirement (cooperative, prescriber, retired_at, retired_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person})`.execute(db);
}
