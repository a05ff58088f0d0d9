import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import { type Filter, filterOf, measured } from "./asking.ts";
import { fieldNamed } from "./dictionary.ts";
import type { Field } from "./field.ts";
import { type Ground, inOrder, type Source } from "./ground.sql.ts";
import { linesOf } from "./lines.sql.ts";
import type { Question } from "./question.ts";

/**
 * One number: of a moment (`place`, from one), of a group and of a group within it, where these are asked.
 */
export interface Counted {
  readonly place: number;
  /** How many of the two groupings the number is of: 0 is the whole moment. */
  readonly depth: number;
  readonly first: string | null;
  readonly firstName: string | null;
  readonly second: string | null;
  readonly secondName: string | null;
  readonly lines: number;
  readonly people: number;
  /** Of a share, how many of the lines have the value asked for, and how many say. */
  readonly part: number;
  readonly saying: number;
  /** Whole: a count, cents, minutes, days; of a share basis points. Null where nothing is known. */
  readonly value: bigint | null;
}

/** What a question reads: its lines, the fields it names, and what keeps a line. */
interface Read {
  readonly sources: readonly Source[];
  readonly joins: readonly RawBuilder<unknown>[];
  readonly keeps: RawBuilder<unknown>;
}

const nothing = sql`null::text`;

/** A value in the group « not told » is empty text. */
const asked = (value: string) => (value === "-" ? null : value);

/** A length is compared in whole months by the calendar, a duration in hours, money in euros. */
function compared(field: Field, { compare, value }: Filter): RawBuilder<unknown> {
  if (compare === "is" || compare === "isnt") {
    const same = sql`(${field.value})::text is not distinct from ${asked(value)}::text`;
    return compare === "is" ? same : sql`not (${same})`;
  }
  const n = Number(value);
  const least = compare === "least";
  if (field.span) {
    const { from, to } = field.span;
    const after = sql`((${from}) + make_interval(months => ${n}::int))::date`;
    return least ? sql`${after} <= (${to})` : sql`${after} >= (${to})`;
  }
  const bound = field.kind === "minutes" ? n * 60 : field.kind === "cents" ? n * 100 : n;
  return least ? sql`(${field.value}) >= ${bound}::bigint` : sql`(${field.value}) <= ${bound}::bigint`;
}

/** Several values of one field are one or another of them; all else must hold together. */
function kept(filters: readonly Filter[]): RawBuilder<unknown> {
  const either = new Map<string, RawBuilder<unknown>[]>();
  for (const [i, filter] of filters.entries()) {
    const field = fieldNamed(filter.field);
    if (!field) throw new Error(`unknown field ${filter.field}`);
    const key = filter.compare === "is" ? filter.field : `${filter.field} ${i}`;
    either.set(key, [...(either.get(key) ?? []), compared(field, filter)]);
  }
  const all = [...either.values()].map((some) => sql`(${sql.join(some, sql` or `)})`);
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `);
}

const named = (...names: readonly string[]): Field[] =>
  [...new Set(names)].flatMap((name) => (name === "" ? [] : (fieldNamed(name) ?? [])));

function readOf({ by, and, of, where }: Question): Read {
  const filters = where.map(filterOf);
  const fields = named(by, and, measured({ of }).field, ...filters.map(({ field }) => field));
  // Two fields of one source share its join.
  const joins = new Map<string, RawBuilder<unknown>>();
  for (const { join, reads } of fields)
    if (join) joins.set((reads ?? []).map(({ name }) => name).join(), join);
  return {
    sources: fields.flatMap(({ reads }) => reads ?? []),
    joins: [...joins.values()],
    keeps: kept(filters),
  };
}

const middle = sql`round((percentile_disc(0.5) within group (order by x)
  + percentile_disc(0.5) within group (order by x desc)) / 2.0)::bigint`;
const values = {
  count: sql`count(*)::bigint`,
  share: sql`round(10000.0 * count(*) filter (where part) / nullif(count(part), 0))::bigint`,
  sum: sql`sum(x)::bigint`,
  average: sql`round(avg(x))::bigint`,
  median: middle,
  "per-person": sql`round(sum(x) / nullif(count(distinct person), 0))::bigint`,
} as const;

/** The measured value `x` of a line, and whether the line has the value whose share is asked (`part`). */
function measuredOf({ measure, of }: Question): { x: RawBuilder<unknown>; part: RawBuilder<unknown> } {
  const { field: name, value } = measured({ of });
  const field = fieldNamed(name);
  if (!field || measure === "count") return { x: sql`null::numeric`, part: sql`null::boolean` };
  if (measure !== "share") return { x: sql`(${field.value})::numeric`, part: sql`null::boolean` };
  return { x: sql`null::numeric`, part: sql`(${field.value})::text = ${value}` };
}

function groupsOf({ by, and }: Question): { g1: Field | null; g2: Field | null; sets: RawBuilder<unknown> } {
  const [g1, g2] = [fieldNamed(by), by === "" ? null : fieldNamed(and)];
  const sets = g2
    ? sql`(place), (place, g1), (place, g1, g2)`
    : g1
      ? sql`(place), (place, g1)`
      : sql`(place)`;
  return { g1, g2, sets };
}

const nameOf = (field: Field | null, key: RawBuilder<unknown>) =>
  field?.naming ? field.naming(key) : sql`${key}`;

/** The relations of a question, its lines among them as `r`. */
function withLines(question: Question, ground: Ground, sources: readonly Source[]): RawBuilder<unknown> {
  const lines = linesOf(question.subject, ground);
  const all = inOrder([...lines.reads, ...sources]).map(
    ({ name, relation }) => sql`${sql.table(name)} as materialized (${relation(ground)})`,
  );
  return sql.join([...all, sql`r as materialized (${lines.as})`]);
}

/** The answer to a question in one statement, whatever it asks; every value in it is a parameter. */
export async function ask(db: Tx, question: Question, ground: Ground): Promise<Counted[]> {
  const { sources, joins, keeps } = readOf(question);
  const { g1, g2, sets } = groupsOf(question);
  const { x, part } = measuredOf(question);
  const depth = g2 ? sql`2 - grouping(g1) - grouping(g2)` : g1 ? sql`1 - grouping(g1)` : sql`0`;
  const { rows } = await sql<Counted>`with ${withLines(question, ground, sources)},
    f as (select r.place, r.person, (${g1?.value ?? nothing})::text as g1,
        (${g2?.value ?? nothing})::text as g2,
        ${x} as x, ${part} as part
      from r ${sql.join([...joins, sql``], sql` `)} where ${keeps}),
    n as (select place, ${depth} as depth, ${g1 ? sql`g1` : nothing} as first,
        ${g2 ? sql`g2` : nothing} as second, count(*)::int as lines, count(distinct person)::int as people,
        (count(*) filter (where part))::int as part, count(part)::int as saying,
        ${values[question.measure]} as value
      from f group by grouping sets (${sets}))
    select n.*, ${nameOf(g1, sql`n.first`)} as "firstName", ${nameOf(g2, sql`n.second`)} as "secondName"
    from n order by place, depth, first nulls last, second nulls last`.execute(db);
  return rows;
}

/** A line behind a number: whom or what it is about. */
export interface Behind {
  readonly id: string;
  readonly person: string | null;
  readonly personName: string | null;
  readonly activity: string | null;
  readonly activityName: string | null;
  readonly day: string;
  readonly contract: string | null;
  readonly value: bigint | null;
}

/** Lines behind one number; more would be an export. */
export const mostBehind = 500;

/** The lines behind the numbers of a question at its first moment, with what is measured of each. */
export async function listBehind(db: Tx, question: Question, ground: Ground): Promise<Behind[]> {
  const { sources, joins, keeps } = readOf(question);
  const { x } = measuredOf(question);
  const { rows } = await sql<Behind>`with ${withLines(question, ground, sources)}
    select r.id, r.person, p.given_name || ' ' || p.family_name as "personName", r.activity,
      a.name as "activityName", r.day, r.contract, round(${x})::bigint as value
    from r ${sql.join([...joins, sql``], sql` `)}
      left join people.person p on p.id = r.person
      left join activities.activity a on a.cooperative = ${ground.cooperative} and a.id = r.activity
    where ${keeps} order by p.family_name, p.given_name, a.name, r.day, r.id
    limit ${mostBehind}`.execute(db);
  return rows;
}

/** The values that a field of choice has among the lines of a subject, with their names. */
export async function listValues(
  db: Tx,
  { question, field }: { question: Question; field: Field },
  ground: Ground,
): Promise<{ key: string; name: string }[]> {
  const { rows } = await sql<{ key: string; name: string }>`with
      ${withLines({ ...question, where: [] }, ground, field.reads ?? [])},
    v as (select distinct (${field.value})::text as key from r ${field.join ?? sql``})
    select key, ${nameOf(field, sql`key`)} as name from v where key is not null order by name
    limit 300`.execute(db);
  return rows;
}

interface Named {
  /** Under which the name is given back. */
  readonly of: string;
  readonly key: string;
  readonly naming: (key: RawBuilder<unknown>) => RawBuilder<string>;
}

/** The names of some keys, each as its field names it. */
export async function nameValues(db: Tx, keys: readonly Named[]): Promise<Record<string, string>> {
  const selects = keys.map(
    ({ of, key, naming }) => sql`select ${of}::text as of, ${naming(sql`${key}::text`)} as name`,
  );
  const { rows } = await sql<{
    of: string;
    name: string | null;
  }>`${sql.join(selects, sql` union all `)}`.execute(db);
  return Object.fromEntries(rows.flatMap(({ of, name }) => (name === null ? [] : [[of, name]])));
}
