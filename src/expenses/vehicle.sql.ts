import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Vehicle } from "./vehicle.ts";

const columns = sql`v.id, v.person, v.label, v.plate, v.kind, v.fiscal_power as "fiscalPower", v.electric,
  v.utility, v.basis, v.paper, v.retired_on as "retiredOn"`;

/** The vehicles of a person, those still driven first. */
export async function listVehicles(db: Tx, cooperative: number, person: string): Promise<Vehicle[]> {
  const { rows } = await sql<Vehicle>`/* prepared */ select ${columns} from expenses.vehicle v
    where v.cooperative = ${cooperative} and v.person = ${person}
    order by v.retired_on nulls first, v.label limit 50`.execute(db);
  return rows;
}

export async function readVehicle(db: Tx, cooperative: number, id: string): Promise<Vehicle | null> {
  const { rows } = await sql<Vehicle>`select ${columns} from expenses.vehicle v
    where v.cooperative = ${cooperative} and v.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Holds the vehicles until commit, so that no two reports count the same kilometres of the year. */
export async function lockVehicles(db: Tx, cooperative: number, ids: readonly string[]): Promise<Vehicle[]> {
  const { rows } = await sql<Vehicle>`select ${columns} from expenses.vehicle v
    where v.cooperative = ${cooperative} and v.id = any(${ids}::uuid[]) order by v.id
    for no key update`.execute(db);
  return rows;
}

export async function putVehicle({ db, cooperative, now, actor }: Scene, v: Vehicle): Promise<void> {
  await sql`insert into expenses.vehicle (cooperative, id, person, label, plate, kind, fiscal_power, electric,
      utility, basis, paper, retired_on, kept_at, kept_by)
    values (${cooperative}, ${v.id}, ${v.person}, ${v.label}, ${v.plate}, ${v.kind}, ${v.fiscalPower},
      ${v.electric}, ${v.utility}, ${v.basis}, ${v.paper}, ${v.retiredOn}, ${now}, ${actor.person})
    on conflict (cooperative, id) do update set label = excluded.label, plate = excluded.plate,
      kind = excluded.kind, fiscal_power = excluded.fiscal_power, electric = excluded.electric,
      utility = excluded.utility, basis = excluded.basis, paper = excluded.paper,
      retired_on = excluded.retired_on, kept_at = excluded.kept_at, kept_by = excluded.kept_by`.execute(db);
}
