import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";

/** What a member pays for with a seat. */
export interface Item {
  readonly id: string;
  readonly event: string;
  readonly name: string;
  readonly priceCents: Cents;
  readonly untilHours: number;
  readonly retired: boolean;
}

export interface Purchase {
  readonly id: string;
  readonly registration: string;
  readonly item: string;
  readonly itemName: string;
  readonly untilHours: number;
  readonly quantity: number;
  readonly cents: Cents;
  readonly activity: string;
  readonly activityName: string;
  readonly entry: string;
  readonly refunded: boolean;
}

const item = sql`select id, event, name, price_cents as "priceCents", until_hours as "untilHours",
    retired_at is not null as retired from events.item`;

export async function readItem(db: Tx, cooperative: number, id: string): Promise<Item | null> {
  const { rows } = await sql<Item>`${item} where cooperative = ${cooperative} and id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** What is offered at an event. */
export async function listItems(db: Tx, cooperative: number, event: string): Promise<Item[]> {
  const { rows } = await sql<Item>`${item} where cooperative = ${cooperative} and event = ${event}
    and retired_at is null order by set_at, id`.execute(db);
  return rows;
}

export async function insertItem(
  { db, cooperative, now, actor }: Scene,
  i: Omit<Item, "retired">,
): Promise<void> {
  await sql`insert into events.item (cooperative, id, event, name, price_cents, until_hours, set_at, set_by)
    values (${cooperative}, ${i.id}, ${i.event}, ${i.name}, ${i.priceCents}, ${i.untilHours}, ${now},
      ${actor.person})`.execute(db);
}

export async function retireItem({ db, cooperative, now }: Scene, id: string): Promise<void> {
  await sql`update events.item set retired_at = ${now} where cooperative = ${cooperative} and id = ${id}
    and retired_at is null`.execute(db);
}

const purchase = sql`select p.id, p.registration, p.item, i.name as "itemName",
    i.until_hours as "untilHours", p.quantity, p.cents, p.activity, a.name as "activityName", p.entry,
    p.refunded_at is not null as refunded
  from events.purchase p
    join events.item i on i.cooperative = p.cooperative and i.id = p.item
    join activities.activity a on a.cooperative = p.cooperative and a.id = p.activity`;

export async function readPurchase(db: Tx, cooperative: number, id: string): Promise<Purchase | null> {
  const { rows } = await sql<Purchase>`${purchase}
    where p.cooperative = ${cooperative} and p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** What is paid for with these registrations and was not given back. */
export async function listPurchases(
  db: Tx,
  cooperative: number,
  registrations: readonly string[],
): Promise<Purchase[]> {
  const { rows } = await sql<Purchase>`${purchase} where p.cooperative = ${cooperative}
    and p.registration = any(${[...registrations]}::uuid[]) and p.refunded_at is null
    order by p.set_at, p.id`.execute(db);
  return rows;
}

/** How many of each item of an event are paid for. */
export async function countPurchases(
  db: Tx,
  cooperative: number,
  event: string,
): Promise<{ item: string; quantity: number; cents: Cents }[]> {
  const { rows } = await sql<{ item: string; quantity: number; cents: Cents }>`select p.item,
      sum(p.quantity)::int as quantity, sum(p.cents)::bigint as cents
    from events.purchase p join events.item i on i.cooperative = p.cooperative and i.id = p.item
    where p.cooperative = ${cooperative} and i.event = ${event} and p.refunded_at is null
    group by p.item`.execute(db);
  return rows;
}

export async function insertPurchase(
  { db, cooperative, now, actor }: Scene,
  p: Pick<Purchase, "id" | "registration" | "item" | "quantity" | "cents" | "activity" | "entry">,
): Promise<void> {
  await sql`insert into events.purchase (cooperative, id, registration, item, quantity, cents, activity,
      entry, set_at, set_by)
    values (${cooperative}, ${p.id}, ${p.registration}, ${p.item}, ${p.quantity}, ${p.cents}, ${p.activity},
      ${p.entry}, ${now}, ${actor.person})`.execute(db);
}

export async function setRefund(
  { db, cooperative, now }: Scene,
  { id, refund }: { id: string; refund: string },
): Promise<void> {
  await sql`update events.purchase set refunded_at = ${now}, refund = ${refund}
    where cooperative = ${cooperative} and id = ${id} and refunded_at is null`.execute(db);
}

/** What was paid for goes along to the other mode. */
export async function movePurchases(
  { db, cooperative }: Scene,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await sql`update events.purchase set registration = ${to} where cooperative = ${cooperative}
    and registration = ${from} and refunded_at is null`.execute(db);
}
