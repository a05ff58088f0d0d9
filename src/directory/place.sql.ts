import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Spot } from "../foundation/map/index.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Scope } from "./profile.ts";

export interface OwnPlace extends Spot {
  readonly town: string;
  readonly exact: boolean;
}

/** Where somebody said that they are: for nobody else. */
export async function readPlace(db: Tx, cooperative: number, person: string): Promise<OwnPlace | null> {
  const { rows } = await sql<OwnPlace>`select f.label as town, s.latitude::float8 as latitude,
      s.longitude::float8 as longitude, s.exact
    from directory.spot s join directory.fact f on f.cooperative = s.cooperative and f.person = s.person
      and f.field = s.field
    where s.cooperative = ${cooperative} and s.person = ${person}`.execute(db);
  return rows[0] ?? null;
}

export async function putPlace(
  { db, cooperative }: Scene,
  { person, scope, place }: { person: string; scope: Scope; place: OwnPlace | null },
): Promise<void> {
  const own = sql`cooperative = ${cooperative} and person = ${person}`;
  await sql`delete from directory.spot where ${own}`.execute(db);
  await sql`delete from directory.fact where ${own} and field = 'town'`.execute(db);
  await sql`insert into directory.scope (cooperative, person, field, scope)
    values (${cooperative}, ${person}, 'town', ${scope})
    on conflict (cooperative, person, field) do update set scope = excluded.scope`.execute(db);
  if (!place) return;
  await sql`insert into directory.fact (cooperative, person, field, position, label)
    values (${cooperative}, ${person}, 'town', 0, ${place.town})`.execute(db);
  await sql`insert into directory.spot (cooperative, person, latitude, longitude, exact)
    values (${cooperative}, ${person}, ${place.latitude}, ${place.longitude}, ${place.exact})`.execute(db);
}
