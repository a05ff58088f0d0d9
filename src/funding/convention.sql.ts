import { type RawBuilder, sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Convention, Terms } from "./convention.ts";

const termColumns = sql`t.effective_on as "effectiveOn", t.ends_on as "endsOn",
  t.budget_cents as "budgetCents", t.target, t.unit_price_cents as "unitPriceCents", t.public, t.evidence,
  t.why`;

const conventions = (cooperative: number, on: CivilDate) => sql`
  select c.id, c.funder, f.name as "funderName", c.reference, c.name, c.unit, c.starts_on as "startsOn",
    c.european, c.nominative, ${termColumns}
  from funding.convention c
    join funding.funder f on f.cooperative = c.cooperative and f.id = c.funder
    join funding.terms_on(${cooperative}, ${on}) t on t.convention = c.id
  where c.cooperative = ${cooperative}`;

async function many(db: Tx, query: RawBuilder<unknown>): Promise<Convention[]> {
  const { rows } = await sql<Convention>`${query}`.execute(db);
  return rows;
}

/** A convention with what it says on a day. */
export async function readConvention(
  db: Tx,
  cooperative: number,
  id: string,
  on: CivilDate,
): Promise<Convention | null> {
  const [found] = await many(db, sql`${conventions(cooperative, on)} and c.id = ${id}`);
  return found ?? null;
}

/** The same, held until commit by whoever amends it or says whom it supports. */
export async function lockConvention(
  db: Tx,
  cooperative: number,
  id: string,
  on: CivilDate,
): Promise<Convention | null> {
  const name = `funding.convention ${id}`;
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${name}))`.execute(db);
  return readConvention(db, cooperative, id, on);
}

/** Every convention with what it says on a day, those that end last first. */
export const listConventions = (db: Tx, cooperative: number, on: CivilDate): Promise<Convention[]> =>
  many(db, sql`${conventions(cooperative, on)} order by t.ends_on desc, f.name, c.reference`);

export async function isReferenceTaken(
  db: Tx,
  cooperative: number,
  { funder, reference }: Pick<Convention, "funder" | "reference">,
): Promise<boolean> {
  const { rows } = await sql`select from funding.convention
    where cooperative = ${cooperative} and funder = ${funder} and reference = ${reference}`.execute(db);
  return rows.length > 0;
}

export async function insertConvention(
  { db, cooperative, now, actor }: Scene,
  c: Pick<
    Convention,
    "id" | "funder" | "reference" | "name" | "unit" | "startsOn" | "european" | "nominative"
  >,
): Promise<void> {
  await sql`insert into funding.convention (cooperative, id, funder, reference, name, unit, starts_on,
      european, nominative, entered_at, entered_by)
    values (${cooperative}, ${c.id}, ${c.funder}, ${c.reference}, ${c.name}, ${c.unit}, ${c.startsOn},
      ${c.european}, ${c.nominative}, ${now}, ${actor.person})`.execute(db);
}

/** What it says from a day on, as a further row. */
export async function insertTerms(
  { db, cooperative, now, actor }: Scene,
  convention: string,
  t: Terms,
): Promise<void> {
  await sql`insert into funding.terms (cooperative, convention, number, effective_on, ends_on, budget_cents,
      target, unit_price_cents, public, evidence, why, set_at, set_by)
    select ${cooperative}, ${convention}, coalesce(max(number), 0) + 1, ${t.effectiveOn}::date,
      ${t.endsOn}::date, ${t.budgetCents}::bigint, ${t.target}::int, ${t.unitPriceCents}::bigint,
      ${JSON.stringify(t.public)}::jsonb, ${[...t.evidence]}::text[], ${t.why}, ${now}::timestamptz,
      ${actor.person}::uuid
    from funding.terms where cooperative = ${cooperative} and convention = ${convention}`.execute(db);
}

export interface DatedTerms extends Terms {
  readonly number: number;
  readonly setAt: Date;
  readonly setBy: string | null;
}

/** All that a convention ever said, the latest date of effect first, with who wrote it. */
export async function listTerms(db: Tx, cooperative: number, convention: string): Promise<DatedTerms[]> {
  const { rows } = await sql<DatedTerms>`
    select t.number, ${termColumns}, t.set_at as "setAt", p.given_name || ' ' || p.family_name as "setBy"
    from funding.terms t left join people.person p on p.id = t.set_by
    where t.cooperative = ${cooperative} and t.convention = ${convention}
    order by t.effective_on desc, t.number desc`.execute(db);
  return rows;
}
