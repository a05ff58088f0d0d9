import { sql } from "kysely";
import { type Paper, readPaper } from "../documents/index.ts";
import type { Tx } from "../foundation/database.ts";
import type { Activity } from "./activity.sql.ts";

export type Brand = Pick<
  Activity,
  | "name"
  | "trade"
  | "colour"
  | "logo"
  | "email"
  | "phone"
  | "website"
  | "street"
  | "postcode"
  | "town"
  | "legalMentions"
>;

export async function updateBrand(db: Tx, cooperative: number, b: Brand & { id: string }): Promise<void> {
  await sql`update activities.activity set name = ${b.name}, trade = ${b.trade}, colour = ${b.colour},
      logo = ${b.logo}, email = ${b.email}, phone = ${b.phone}, website = ${b.website}, street = ${b.street},
      postcode = ${b.postcode}, town = ${b.town}, legal_mentions = ${b.legalMentions}
    where cooperative = ${cooperative} and id = ${b.id}`.execute(db);
}

/** The logo an activity prints today, null where it has none; a frozen hash is read by `readPaper`. */
export async function readActivityLogo(db: Tx, cooperative: number, activity: string): Promise<Paper | null> {
  const { rows } = await sql<{ logo: string | null }>`select logo from activities.activity
    where cooperative = ${cooperative} and id = ${activity}`.execute(db);
  const hash = rows[0]?.logo;
  return hash ? readPaper(db, cooperative, hash) : null;
}
