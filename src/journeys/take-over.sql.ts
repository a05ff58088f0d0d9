import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Interview } from "./interview.ts";

/** An interview that was held and shared before, as its record said it. */
export type EarlierInterview = Pick<
  Interview,
  "person" | "adviser" | "heldOn" | "minutes" | "mode" | "kind" | "subject"
> & { readonly summary: string };

/** Takes over interviews held before, each shared as it was, in two statements whatever their number. */
export async function takeOverInterviews(
  { db, cooperative, now, newId }: Scene,
  interviews: readonly EarlierInterview[],
): Promise<void> {
  const rows = JSON.stringify(interviews.map((one) => ({ ...one, id: newId() })));
  const told = sql`jsonb_to_recordset(${rows}::jsonb) as i (id uuid, person uuid, adviser uuid, "heldOn" date,
    minutes int, mode text, kind text, subject text, summary text)`;
  await sql`insert into journeys.interview (cooperative, id, person, adviser, held_on, minutes, mode, kind,
      subject, written_at)
    select ${cooperative}, id, person, adviser, "heldOn", minutes, mode, kind, subject, ${now} from ${told}
    `.execute(db);
  await sql`insert into journeys.interview_version (cooperative, interview, version, summary, shared_at,
      shared_by)
    select ${cooperative}, id, 1, summary, ("heldOn" + time '18:00') at time zone 'Europe/Paris', adviser
    from ${told}`.execute(db);
}

export interface EarlierStay {
  readonly person: string;
  readonly stage: string;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

/** Takes over where everybody was, and is. */
export async function takeOverStays(
  { db, cooperative, now, actor }: Scene,
  stays: readonly EarlierStay[],
): Promise<void> {
  await sql`insert into journeys.stay (cooperative, person, stage, since, until, said_at, said_by)
    select ${cooperative}, person, stage, since, until, ${now}, ${actor.person}
    from jsonb_to_recordset(${JSON.stringify(stays)}::jsonb)
      as s (person uuid, stage uuid, since date, until date)`.execute(db);
}
