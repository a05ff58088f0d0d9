import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { LeavingDocument } from "./plan.ts";

/** Every paper made for a plan, the newest first. */
export async function listDocuments(db: Tx, cooperative: number, plan: string): Promise<LeavingDocument[]> {
  const { rows } = await sql<LeavingDocument>`select d.id, d.kind, d.activity, d.last_day as "lastDay",
      d.lines, d.paper, d.made_at as "madeAt", p.given_name || ' ' || p.family_name as "madeBy"
    from leaving.document d left join people.person p on p.id = d.made_by
    where d.cooperative = ${cooperative} and d.plan = ${plan} order by d.made_at desc, d.id desc`.execute(db);
  return rows;
}

export async function insertDocument(
  { db, cooperative, now, actor }: Scene,
  plan: string,
  d: Pick<LeavingDocument, "id" | "kind" | "activity" | "lastDay" | "lines" | "paper">,
): Promise<void> {
  await sql`insert into leaving.document (cooperative, id, plan, kind, activity, last_day, lines, paper,
      made_at, made_by)
    values (${cooperative}, ${d.id}, ${plan}, ${d.kind}, ${d.activity}, ${d.lastDay},
      ${JSON.stringify(d.lines)}, ${d.paper}, ${now}, ${actor.person})`.execute(db);
}
