import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

/** Somebody within a room, from when they were let in until they left, or gave their last sign. */
export interface Stay {
  readonly person: string;
  readonly from: Date;
  readonly to: Date;
}

/** Who was within a room and when; somebody who came back has several stays. */
export async function listStays(db: Tx, cooperative: number, room: string): Promise<Stay[]> {
  const { rows } = await sql<Stay>`select person, admitted_at as "from",
      greatest(admitted_at, coalesce(left_at, seen_at)) as "to"
    from video.presence where cooperative = ${cooperative} and room = ${room} and person is not null
      and admitted_at is not null order by admitted_at, id`.execute(db);
  return rows;
}
