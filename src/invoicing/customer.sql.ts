import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Customer } from "./customer.ts";

const columns = sql`id, activity, code, kind, name, siren, siret, vat_number as "vatNumber", street,
  postcode, town,
  country, email, phone, delivery_address as "deliveryAddress"`;

export async function readCustomer(db: Tx, cooperative: number, id: string): Promise<Customer | null> {
  const { rows } = await sql<Customer>`/* prepared */ select ${columns} from invoicing.customer
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function readCustomers(
  db: Tx,
  cooperative: number,
  ids: readonly string[],
): Promise<Customer[]> {
  const { rows } = await sql<Customer>`/* prepared */ select ${columns} from invoicing.customer
    where cooperative = ${cooperative} and id = any(${ids}::uuid[])`.execute(db);
  return rows;
}

export const customerSorts = ["name", "code", "town", "activity"] as const;
const sorted = {
  name: sql`foundation.plain(c.name)`,
  code: sql`c.code`,
  town: sql`foundation.plain(c.town)`,
  activity: sql`foundation.plain(a.name)`,
} as const;

/** Customers of these activities (null: of all), sorted; `search` looks in name, town, code and e-mail. */
export async function listCustomers(
  db: Tx,
  cooperative: number,
  filter: {
    activities: readonly string[] | null;
    search: string;
    archived: boolean;
    sort: { key: (typeof customerSorts)[number]; direction: "asc" | "desc" };
    limit: number;
    offset: number;
  },
): Promise<{ rows: (Customer & { activityName: string })[]; total: number }> {
  const like = `%${filter.search}%`;
  const { rows } = await sql<Customer & { activityName: string; total: bigint }>`
    select c.id, c.activity, c.code, c.kind, c.name, c.siren, c.siret, c.vat_number as "vatNumber", c.street,
      c.postcode, c.town, c.country, c.email, c.phone, c.delivery_address as "deliveryAddress",
      a.name as "activityName", count(*) over () as total
    from invoicing.customer c join activities.activity a on a.cooperative = c.cooperative and a.id =
      c.activity
    where c.cooperative = ${cooperative}
      and (${filter.activities}::uuid[] is null or c.activity = any(${filter.activities}::uuid[]))
      and exists (select from invoicing.customer_archiving r where r.cooperative = c.cooperative
        and r.customer = c.id) = ${filter.archived}
      and (${filter.search} = '' or foundation.plain(c.name) like foundation.plain(${like})
        or foundation.plain(c.town) like foundation.plain(${like}) or c.code ilike ${like} or c.email ilike
          ${like})
    order by ${sorted[filter.sort.key]} ${filter.sort.direction === "asc" ? sql`asc` : sql`desc`}, c.id
    limit ${filter.limit} offset ${filter.offset}`.execute(db);
  return { rows, total: Number(rows[0]?.total ?? 0) };
}

export async function insertCustomers(
  db: Tx,
  cooperative: number,
  customers: readonly Customer[],
  added: { now: Date; by: string | null },
): Promise<void> {
  const col = <T>(pick: (c: Customer) => T) => customers.map(pick);
  await sql`insert into invoicing.customer (cooperative, id, activity, code, kind, name, siren, siret,
    vat_number,
      street, postcode, town, country, email, phone, delivery_address, added_at, added_by)
    select ${cooperative}::int, c.*, ${added.now}::timestamptz, ${added.by}::uuid from unnest(
      ${col((c) => c.id)}::uuid[], ${col((c) => c.activity)}::uuid[], ${col((c) => c.code)}::text[],
      ${col((c) => c.kind)}::text[], ${col((c) => c.name)}::text[], ${col((c) => c.siren)}::text[],
      ${col((c) => c.siret)}::text[], ${col((c) => c.vatNumber)}::text[], ${col((c) => c.street)}::text[],
      ${col((c) => c.postcode)}::text[], ${col((c) => c.town)}::text[], ${col((c) => c.country)}::text[],
      ${col((c) => c.email)}::text[], ${col((c) => c.phone)}::text[],
      ${col((c) => c.deliveryAddress)}::text[]) as c`.execute(db);
}

/** The customer, locked, and whether archived. */
export async function lockCustomer(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<(Customer & { archived: boolean }) | null> {
  await sql`select from invoicing.customer where cooperative = ${cooperative} and id = ${id}
    for update`.execute(db);
  const customer = await readCustomer(db, cooperative, id);
  return customer && { ...customer, archived: await isArchived(db, cooperative, id) };
}

export async function isArchived(db: Tx, cooperative: number, customer: string): Promise<boolean> {
  const { rows } = await sql`select from invoicing.customer_archiving
    where cooperative = ${cooperative} and customer = ${customer}`.execute(db);
  return rows.length > 0;
}

export async function updateCustomer(db: Tx, cooperative: number, c: Customer): Promise<void> {
  await sql`update invoicing.customer set kind = ${c.kind}, name = ${c.name}, siren = ${c.siren},
      siret = ${c.siret}, vat_number = ${c.vatNumber}, street = ${c.street}, postcode = ${c.postcode},
      town = ${c.town}, country = ${c.country}, email = ${c.email}, phone = ${c.phone},
      delivery_address = ${c.deliveryAddress}
    where cooperative = ${cooperative} and id = ${c.id}`.execute(db);
}

export async function insertArchiving(
  db: Tx,
  cooperative: number,
  customer: string,
  now: Date,
  by: string | null,
): Promise<void> {
  await sql`insert into invoicing.customer_archiving (cooperative, customer, archived_at, archived_by)
    values (${cooperative}, ${customer}, ${now}, ${by})`.execute(db);
}

export async function deleteArchiving(db: Tx, cooperative: number, customer: string): Promise<void> {
  await sql`delete from invoicing.customer_archiving
    where cooperative = ${cooperative} and customer = ${customer}`.execute(db);
}

export interface Owed {
  readonly dueCents: bigint;
  readonly overdueCents: bigint;
  /** The oldest day on which something still unpaid was due; null when nothing is late. */
  readonly overdueSince: CivilDate | null;
}

/** What a customer owes, what of it is late, and since when. */
export async function readOwed(
  db: Tx,
  cooperative: number,
  customer: string,
  today: CivilDate,
): Promise<Owed> {
  const { rows } = await sql<Owed>`
    select coalesce(sum(b.due_cents), 0)::bigint as "dueCents",
      coalesce(sum(b.due_cents) filter (where v.due_on < ${today}), 0)::bigint as "overdueCents",
      min(v.due_on) filter (where v.due_on < ${today} and b.due_cents > 0) as "overdueSince"
    from invoicing.document d
      join invoicing.validation v on v.cooperative = d.cooperative and v.document = d.id
      join invoicing.balance b on b.cooperative = d.cooperative and b.document = d.id
    where d.cooperative = ${cooperative} and d.customer = ${customer} and d.kind = 'invoice'`.execute(db);
  return rows[0] as Owed;
}
