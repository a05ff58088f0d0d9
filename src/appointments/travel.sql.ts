import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Travel {
  readonly site: string;
  readonly other: string;
  readonly minutes: number;
}

export async function listTravel(db: Tx, cooperative: number): Promise<Travel[]> {
  const { rows } = await sql<Travel>`select site, other, minutes from appointments.travel
    where cooperative = ${cooperative} order by site, other`.execute(db);
  return rows;
}

export async function putTravel({ db, cooperative }: Scene, t: Travel): Promise<void> {
  await sql`insert into appointments.travel (cooperative, site, other, minutes)
    values (${cooperative}, least(${t.site}::uuid, ${t.other}::uuid),
      greatest(${t.site}::uuid, ${t.other}::uuid), ${t.minutes})
    on conflict (cooperative, site, other) do update set minutes = excluded.minutes`.execute(db);
}
