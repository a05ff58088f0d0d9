import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Clauses } from "./clauses.ts";
import type { ContractKind } from "./kinds.ts";

export interface ClauseTexts {
  readonly kind: ContractKind;
  readonly version: number;
  readonly clauses: Clauses;
  readonly keptAt: Date;
  readonly keptBy: string | null;
}

/** The newest wording of the clauses of each kind of contract that has one. */
export async function listClauseTexts(db: Tx, cooperative: number): Promise<ClauseTexts[]> {
  const { rows } = await sql<ClauseTexts>`select distinct on (t.kind) t.kind, t.version, t.clauses,
      t.kept_at as "keptAt", p.given_name || ' ' || p.family_name as "keptBy"
    from contracts.clause_text t left join people.person p on p.id = t.kept_by
    where t.cooperative = ${cooperative} order by t.kind, t.version desc`.execute(db);
  return rows;
}

/** Those who word the clauses of the same kind wait for each other here. */
export async function lockClauseTexts(db: Tx, cooperative: number, kind: ContractKind): Promise<void> {
  const name = `contracts.clause_text ${kind}`;
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${name}))`.execute(db);
}

export async function insertClauseTexts(
  { db, cooperative, now, actor }: Scene,
  { kind, version, clauses }: Pick<ClauseTexts, "kind" | "version" | "clauses">,
): Promise<void> {
  const texts = JSON.stringify(clauses);
  await sql`insert into contracts.clause_text (cooperative, kind, version, clauses, kept_at, kept_by)
    values (${cooperative}, ${kind}, ${version}, ${texts}, ${now}, ${actor.person})`.execute(db);
}
