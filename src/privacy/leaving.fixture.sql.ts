import { sql } from "kysely";
import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** Ends on a day whatever bound somebody to the cooperative: roles and activities. */
export async function leaveLongAgo(world: World, who: PersonName, on: string): Promise<void> {
  const person = world.personId(who);
  await world.db.transaction().execute(async (db) => {
    await enterCooperative(db, world.cooperative, null);
    await sql`update people.mandate set until = ${on} where person = ${person}`.execute(db);
    await sql`update activities.membership set until = ${on} where person = ${person}`.execute(db);
  });
}
