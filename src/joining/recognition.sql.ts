import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { CandidateState } from "./candidate.ts";

/**
 * Ties somebody who consents to it to who they were here before: same address, or same name and birth date.
 */
export async function recognise({ db, cooperative, now }: Scene, candidate: string): Promise<void> {
  await sql`insert into joining.recognition (cooperative, candidate, former, known_by, recognised_at)
    select me.cooperative, me.candidate, f.candidate,
      case when f.email = me.email then 'email' else 'name-and-birth' end, ${now}::timestamptz
    from joining.particulars me join joining.particulars f on f.cooperative = me.cooperative
      and f.candidate <> me.candidate and f.consented_at <= me.consented_at
      and (f.email = me.email or f.birth_date = me.birth_date
        and foundation.plain(f.given_name || ' ' || f.family_name)
          = foundation.plain(me.given_name || ' ' || me.family_name))
    where me.cooperative = ${cooperative} and me.candidate = ${candidate} and me.recognises
    on conflict do nothing`.execute(db);
}

/** Who does not consent any more is nobody known. */
export async function forgetRecognition({ db, cooperative }: Scene, candidate: string): Promise<void> {
  await sql`delete from joining.recognition
    where cooperative = ${cooperative} and candidate = ${candidate}`.execute(db);
}

export interface Former {
  readonly id: string;
  readonly knownBy: "email" | "name-and-birth";
  readonly cameAt: Date;
  readonly state: CandidateState;
  readonly motive: string | null;
  readonly decidedOn: CivilDate | null;
  readonly adviser: string | null;
}

/** What is shown of who somebody was here before; nothing without their consent. */
export async function listFormer(db: Tx, cooperative: number, candidate: string): Promise<Former[]> {
  const { rows } = await sql<Former>`select s.candidate as id, g.known_by as "knownBy", s.came_at as "cameAt",
      s.state, s.adviser, s.decided_at::date as "decidedOn",
      (select d.motive from joining.decision d where d.cooperative = s.cooperative
        and d.candidate = s.candidate order by d.decided_at desc, d.id desc limit 1) as motive
    from joining.recognition g
      join joining.particulars me on me.cooperative = g.cooperative and me.candidate = g.candidate
        and me.recognises
      join joining.standing s on s.cooperative = g.cooperative and s.candidate = g.former
    where g.cooperative = ${cooperative} and g.candidate = ${candidate} and s.erased_at is null
    order by s.came_at desc limit 10`.execute(db);
  return rows;
}
