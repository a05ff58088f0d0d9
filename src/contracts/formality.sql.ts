import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { FormalityName } from "./formalities.ts";

export interface DoneFormality {
  readonly name: FormalityName;
  readonly doneOn: CivilDate;
  readonly reference: string;
  readonly paper: string | null;
}

export async function listDoneFormalities(
  db: Tx,
  cooperative: number,
  contract: string,
): Promise<DoneFormality[]> {
  const { rows } = await sql<DoneFormality>`select name, done_on as "doneOn", reference, paper
    from contracts.formality where cooperative = ${cooperative} and contract = ${contract}`.execute(db);
  return rows;
}

export async function insertFormality(
  { db, cooperative, now, actor }: Scene,
  contract: string,
  f: DoneFormality,
): Promise<void> {
  await sql`insert into contracts.formality (cooperative, contract, name, done_on, reference, paper,
      recorded_at, recorded_by)
    values (${cooperative}, ${contract}, ${f.name}, ${f.doneOn}, ${f.reference}, ${f.paper}, ${now},
      ${actor.person})`.execute(db);
}
