import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** From an instant until another, which is free again. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

export interface Taking {
  readonly kind: "person" | "room";
  readonly resource: string;
  readonly span: Span;
  /** The site where they then are, where it is one. */
  readonly place: string | null;
}

/** What takes: `module.noun` and its id. */
export interface Taker {
  readonly kind: string;
  readonly id: string;
}

/**
 * Holds people and rooms until commit, in an order that is always the same: whoever takes them decides first,
 * on what `readBusy` then says, and nobody else takes them meanwhile.
 */
export async function lockResources(
  db: Tx,
  cooperative: number,
  resources: readonly string[],
): Promise<void> {
  for (const resource of [...new Set(resources)].sort())
    await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${`occupancy ${resource}`}))`.execute(db);
}

/** Takes; what is taken already is a fault here, refused by the database: `lockResources` comes before. */
export async function occupy(
  { db, cooperative, now }: Scene,
  taker: Taker,
  takings: readonly Taking[],
): Promise<void> {
  for (const { kind, resource, span, place } of takings)
    await sql`insert into occupancy.taken (cooperative, kind, resource, span, place, taken_by_kind, taken_by,
        taken_at)
      values (${cooperative}, ${kind}, ${resource}, tstzrange(${span.from}, ${span.to}), ${place},
        ${taker.kind}, ${taker.id}, ${now})`.execute(db);
}

/** Frees whatever that thing took, or of it one person or room alone. */
export async function release(
  { db, cooperative }: Scene,
  taker: Taker,
  resource: string | null = null,
): Promise<void> {
  await sql`delete from occupancy.taken where cooperative = ${cooperative} and taken_by = ${taker.id}
    and taken_by_kind = ${taker.kind}
    and (${resource}::uuid is null or resource = ${resource})`.execute(db);
}

/** Frees the people that a thing took, or its rooms, and leaves the others taken. */
export async function releaseKind(
  { db, cooperative }: Scene,
  taker: Taker,
  kind: Taking["kind"],
): Promise<void> {
  await sql`delete from occupancy.taken where cooperative = ${cooperative} and taken_by = ${taker.id}
    and taken_by_kind = ${taker.kind} and kind = ${kind}`.execute(db);
}

/**
 * Takes those who are free then and leaves the others where they are; answers who was taken already. For
 * what is agreed by many: it does not wait for the last one.
 */
export async function occupyWhoIsFree(
  scene: Scene,
  taker: Taker,
  { people, span, place }: { people: readonly string[]; span: Span; place: string | null },
): Promise<string[]> {
  const { db, cooperative } = scene;
  await lockResources(db, cooperative, people);
  const busy = new Set((await readBusy(db, cooperative, people, span)).map(({ resource }) => resource));
  const free = people.filter((person) => !busy.has(person));
  const taking = (resource: string) => ({ kind: "person" as const, resource, span, place });
  await occupy(scene, taker, free.map(taking));
  return [...busy];
}

export interface Busy extends Span {
  readonly resource: string;
  readonly place: string | null;
  readonly takenBy: string;
}

/** When these people and rooms are taken within a span, the earliest first. */
export async function readBusy(
  db: Tx,
  cooperative: number,
  resources: readonly string[],
  { from, to }: Span,
): Promise<Busy[]> {
  const { rows } = await sql<Busy>`select resource, lower(span) as "from", upper(span) as "to", place,
      taken_by as "takenBy" from occupancy.taken
    where cooperative = ${cooperative} and resource = any(${[...resources]}::uuid[])
      and span && tstzrange(${from}, ${to}) order by lower(span)`.execute(db);
  return rows;
}
