import { sql } from "kysely";
import type { Listed } from "../documents/index.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** An export as it was given: the SHA-256 of its manifest says which files, and each what it holds. */
export interface GivenExport {
  readonly id: string;
  readonly activity: string;
  readonly activityName: string;
  readonly activityCode: string;
  readonly plan: string | null;
  readonly manifest: string;
  readonly files: number;
  readonly documents: number;
  readonly madeAt: Date;
  readonly madeBy: string | null;
}

const exports = sql`select e.id, e.activity, a.name as "activityName", a.code as "activityCode", e.plan,
    e.manifest, e.files, e.documents, e.made_at as "madeAt",
    p.given_name || ' ' || p.family_name as "madeBy"
  from leaving.export e
    join activities.activity a on a.cooperative = e.cooperative and a.id = e.activity
    left join people.person p on p.id = e.made_by`;

/** The exports of a plan or of some activities, the newest first; twenty at most. */
export async function listExports(
  db: Tx,
  cooperative: number,
  of: { plan: string } | { activities: readonly string[] },
): Promise<GivenExport[]> {
  const which =
    "plan" in of ? sql`e.plan = ${of.plan}` : sql`e.activity = any(${[...of.activities]}::uuid[])`;
  const { rows } = await sql<GivenExport>`${exports} where e.cooperative = ${cooperative} and ${which}
    order by e.made_at desc, e.id desc limit 20`.execute(db);
  return rows;
}

export async function readExport(db: Tx, cooperative: number, id: string): Promise<GivenExport | null> {
  const { rows } = await sql<GivenExport>`${exports} where e.cooperative = ${cooperative}
    and e.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Its files in the order of their names, the manifest apart. */
export async function listExportFiles(db: Tx, cooperative: number, id: string): Promise<Listed[]> {
  const { rows } = await sql<Listed>`select name, paper as hash from leaving.export_file
    where cooperative = ${cooperative} and export = ${id} order by name`.execute(db);
  return rows;
}

export async function insertExport(
  { db, cooperative, now, actor }: Scene,
  e: Pick<GivenExport, "id" | "activity" | "plan" | "manifest" | "documents">,
  files: readonly Listed[],
): Promise<void> {
  await sql`insert into leaving.export (cooperative, id, activity, plan, manifest, files, documents, made_at,
      made_by)
    values (${cooperative}, ${e.id}, ${e.activity}, ${e.plan}, ${e.manifest}, ${files.length}, ${e.documents},
      ${now}, ${actor.person})`.execute(db);
  await sql`insert into leaving.export_file (cooperative, export, name, paper)
    select ${cooperative}, ${e.id}, f.name, f.hash from unnest(${files.map(({ name }) => name)}::text[],
      ${files.map(({ hash }) => hash)}::text[]) as f(name, hash)`.execute(db);
}
