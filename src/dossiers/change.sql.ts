import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { FieldName, SectionName } from "./fields.ts";

export type FileValues = Readonly<Partial<Record<FieldName, string>>>;

/** A change counts when nobody had to confirm it, or somebody did. */
const counts = sql`(not c.held or exists (select from dossiers.decision d
  where d.cooperative = c.cooperative and d.change = c.id and d.accepted))`;

/**
 * What holds of each person on a day: of each field the value of the latest day of effect, and of one day
 * the last recorded. An empty value is left out.
 */
export async function readValuesOn(
  db: Tx,
  cooperative: number,
  people: readonly string[],
  on: CivilDate,
): Promise<Map<string, FileValues>> {
  const { rows } = await sql<{ person: string; field: FieldName; value: string }>`
    select distinct on (c.person, v.field) c.person, v.field, v.value
    from dossiers.change c join dossiers.value v on v.cooperative = c.cooperative and v.change = c.id
    where c.cooperative = ${cooperative} and c.person = any(${[...people]}::uuid[]) and c.since <= ${on}
      and ${counts}
    order by c.person, v.field, c.since desc, c.recorded_at desc, c.id desc`.execute(db);
  const found = new Map<string, Record<string, string>>(people.map((person) => [person, {}]));
  for (const { person, field, value } of rows) {
    const of = found.get(person);
    if (of && value !== "") of[field] = value;
  }
  return found;
}

export interface FileChange {
  readonly id: string;
  readonly person: string;
  readonly section: SectionName;
  readonly since: CivilDate;
  readonly held: boolean;
  readonly recordedAt: Date;
  readonly recordedBy: string | null;
  readonly recorderName: string | null;
  readonly accepted: boolean | null;
  readonly reason: string | null;
  readonly values: FileValues;
}

const change = sql`select c.id, c.person, c.section, c.since, c.held, c.recorded_at as "recordedAt",
    c.recorded_by as "recordedBy", p.given_name || ' ' || p.family_name as "recorderName",
    d.accepted, d.reason,
    (select json_object_agg(v.field, v.value) from dossiers.value v
      where v.cooperative = c.cooperative and v.change = c.id) as values
  from dossiers.change c
    left join people.person p on p.id = c.recorded_by
    left join dossiers.decision d on d.cooperative = c.cooperative and d.change = c.id`;

/** The changes of some sections of a file, the latest day of effect first. */
export async function listChanges(
  db: Tx,
  cooperative: number,
  { person, sections, limit }: { person: string; sections: readonly SectionName[]; limit: number },
): Promise<FileChange[]> {
  const { rows } = await sql<FileChange>`${change}
    where c.cooperative = ${cooperative} and c.person = ${person}
      and c.section = any(${[...sections]}::text[])
    order by c.since desc, c.recorded_at desc limit ${limit}`.execute(db);
  return rows;
}

/** Holds a change until commit, so that it is decided once; null where there is none. */
export async function lockChange(db: Tx, cooperative: number, id: string): Promise<FileChange | null> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${`dossiers.change ${id}`}))`.execute(db);
  const { rows } = await sql<FileChange>`${change}
    where c.cooperative = ${cooperative} and c.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export interface NewChange {
  readonly id: string;
  readonly person: string;
  readonly section: SectionName;
  readonly since: CivilDate;
  readonly held: boolean;
  readonly values: FileValues;
}

/** Writes changes with what they say: two statements for any number of them. */
export async function insertChanges(
  { db, cooperative, now, actor }: Scene,
  changes: readonly NewChange[],
): Promise<void> {
  const col = <T>(pick: (c: NewChange) => T) => changes.map(pick);
  await sql`insert into dossiers.change (cooperative, id, person, section, since, held, recorded_at,
      recorded_by)
    select ${cooperative}::int, c.*, ${now}::timestamptz, ${actor.person}::uuid from unnest(
      ${col((c) => c.id)}::uuid[], ${col((c) => c.person)}::uuid[], ${col((c) => c.section)}::text[],
      ${col((c) => c.since)}::date[], ${col((c) => c.held)}::bool[]) as c`.execute(db);
  const told = changes.flatMap(({ id, values }) =>
    Object.entries(values).map(([field, value]) => ({ id, field, value })),
  );
  await sql`insert into dossiers.value (cooperative, change, field, value)
    select ${cooperative}::int, w.change, w.field, w.value
    from unnest(${told.map(({ id }) => id)}::uuid[], ${told.map(({ field }) => field)}::text[],
      ${told.map(({ value }) => value)}::text[]) as w (change, field, value)`.execute(db);
}

export async function insertDecision(
  { db, cooperative, now, actor }: Scene,
  d: { change: string; accepted: boolean; reason: string },
): Promise<void> {
  await sql`insert into dossiers.decision (cooperative, change, accepted, reason, decided_at, decided_by)
    values (${cooperative}, ${d.change}, ${d.accepted}, ${d.reason}, ${now}, ${actor.person})`.execute(db);
}
