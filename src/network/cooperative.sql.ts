import { sql } from "kysely";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

export interface Cooperative {
  readonly id: number;
  readonly network: number | null;
  readonly slug: string;
  readonly name: string;
  readonly form: string;
  readonly siren: string;
  readonly vatNumber: string;
  readonly registerTown: string;
  readonly capitalFloorCents: bigint;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly iban: string;
  readonly brandColour: string;
}

const columns = sql`id, network, slug, name, form, siren, vat_number as "vatNumber",
  register_town as "registerTown", capital_floor_cents as "capitalFloorCents", street, postcode, town, email,
  phone, website, iban, brand_colour as "brandColour"`;

export async function readCooperative(db: Tx, id: number): Promise<Cooperative | null> {
  const { rows } =
    await sql<Cooperative>`select ${columns} from network.cooperative where id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** What a cooperative shows to whoever does not sign in. */
export type Facade = Pick<
  Cooperative,
  "id" | "slug" | "name" | "town" | "email" | "phone" | "website" | "brandColour"
>;

export async function findFacade(db: Db, slug: string): Promise<Facade | null> {
  const { rows } = await sql<Facade>`/* prepared */ select id, slug, name, town, email, phone, website,
    brand_colour as "brandColour" from network.cooperative where slug = ${slug}`.execute(db);
  return rows[0] ?? null;
}

/** Works in the cooperative of that short name, as nobody in particular; null where there is none. */
export function withinHouse<Result>(
  database: Db,
  slug: string,
  work: (db: Tx, cooperative: number) => Promise<Result | null>,
): Promise<Result | null> {
  return database.transaction().execute(async (db) => {
    const { rows } = await sql<{ id: number }>`/* prepared */ select id from network.cooperative
      where slug = ${slug}`.execute(db);
    const house = rows[0];
    if (!house) return null;
    await enterCooperative(db, house.id, null);
    return work(db, house.id);
  });
}

export async function isSlugTaken(db: Tx, slug: string): Promise<boolean> {
  const { rows } = await sql`select from network.cooperative where slug = ${slug}`.execute(db);
  return rows.length > 0;
}

/** Founds a cooperative; answers its key. */
export async function insertCooperative(db: Tx, c: Omit<Cooperative, "id">, now: Date): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into network.cooperative (network, slug, name, form, siren, vat_number, register_town,
      capital_floor_cents, street, postcode, town, email, phone, website, iban, brand_colour, founded_at)
    values (${c.network}, ${c.slug}, ${c.name}, ${c.form}, ${c.siren}, ${c.vatNumber}, ${c.registerTown},
      ${c.capitalFloorCents}, ${c.street}, ${c.postcode}, ${c.town}, ${c.email}, ${c.phone}, ${c.website},
      ${c.iban}, ${c.brandColour}, ${now}) returning id`.execute(db);
  return (rows[0] as { id: number }).id;
}

/** What a cooperative may change of what it says of itself: never its SIREN, which is who it is. */
export type ChangedSheet = Omit<Cooperative, "id" | "network" | "slug" | "siren" | "vatNumber">;

export async function updateCooperative(db: Tx, id: number, c: ChangedSheet): Promise<void> {
  await sql`update network.cooperative set name = ${c.name}, form = ${c.form},
      register_town = ${c.registerTown}, capital_floor_cents = ${c.capitalFloorCents}, street = ${c.street},
      postcode = ${c.postcode}, town = ${c.town}, email = ${c.email}, phone = ${c.phone},
      website = ${c.website}, iban = ${c.iban}, brand_colour = ${c.brandColour}
    where id = ${id}`.execute(db);
}

/** The network of that name, made when there is none yet. */
export async function findOrAddNetwork(db: Tx, slug: string, name: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into network.network (slug, name) values (${slug}, ${name}) on conflict (slug) do nothing
    returning id`.execute(db);
  if (rows[0]) return rows[0].id;
  const found = await sql<{ id: number }>`select id from network.network where slug = ${slug}`.execute(db);
  return (found.rows[0] as { id: number }).id;
}
