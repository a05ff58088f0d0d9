import { sql } from "kysely";
import type { Scene } from "../foundation/scene.ts";
import { departmentOf } from "./candidate.ts";

export interface NewApplication {
  readonly candidate: string;
  readonly postcode: string;
  readonly told: string;
  readonly referrer: string;
  readonly sector: string;
  readonly situation: string;
  readonly availability: string;
}

/** What is counted stands apart from what is told, which an erasure deletes (R9.03). */
export async function insertApplication(
  { db, cooperative, now, actor }: Scene,
  a: NewApplication,
): Promise<void> {
  await sql`insert into joining.application (cooperative, candidate, sector, situation, department,
      availability, applied_at, applied_by)
    values (${cooperative}, ${a.candidate}, ${a.sector}, ${a.situation}, ${departmentOf(a.postcode)},
      ${a.availability}, ${now}, ${actor.person})`.execute(db);
  await sql`insert into joining.project (cooperative, candidate, told, referrer)
    values (${cooperative}, ${a.candidate}, ${a.told}, ${a.referrer})`.execute(db);
}
