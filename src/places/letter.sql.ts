import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { LetterStep, Nature } from "./domiciliation.ts";

export interface Letter {
  readonly id: string;
  readonly domiciliation: string | null;
  readonly activity: string | null;
  readonly forName: string;
  readonly nature: Nature;
  readonly sender: string;
  readonly receivedOn: CivilDate;
  readonly photo: string | null;
  readonly step: LetterStep | null;
  readonly note: string;
  readonly stepAt: Date | null;
}

const letter = sql`select l.id, l.domiciliation, l.activity, coalesce(d.firm, a.name) as "forName", l.nature,
    l.sender, l.received_on as "receivedOn", l.photo, s.step, coalesce(s.note, '') as note,
    s.set_at as "stepAt"
  from places.letter l
    left join places.domiciliation d on d.cooperative = l.cooperative and d.id = l.domiciliation
    left join activities.activity a on a.cooperative = l.cooperative and a.id = l.activity
    left join places.letter_step s on s.cooperative = l.cooperative and s.letter = l.id`;

/** What waits first, then the latest; of some activities, or all. */
export async function listLetters(
  db: Tx,
  cooperative: number,
  { activities, limit, offset }: { activities: readonly string[] | null; limit: number; offset: number },
): Promise<(Letter & { total: number })[]> {
  const { rows } = await sql<Letter & { total: number }>`select x.*, count(*) over ()::int as total
    from (${letter} where l.cooperative = ${cooperative}
      and (${activities === null} or l.activity = any(${[...(activities ?? [])]}::uuid[]))) x
    order by x.step is not null, x."receivedOn" desc, x.id limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** Held until commit: what becomes of it is noted once. */
export async function lockLetter(db: Tx, cooperative: number, id: string): Promise<Letter | null> {
  await sql`select from places.letter where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readLetter(db, cooperative, id);
}

export async function readLetter(db: Tx, cooperative: number, id: string): Promise<Letter | null> {
  const { rows } = await sql<Letter>`${letter} where l.cooperative = ${cooperative}
    and l.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

type NewLetter = Pick<
  Letter,
  "id" | "domiciliation" | "activity" | "nature" | "sender" | "receivedOn" | "photo"
>;

export async function insertLetter({ db, cooperative, now, actor }: Scene, l: NewLetter): Promise<void> {
  await sql`insert into places.letter (cooperative, id, domiciliation, activity, nature, sender, received_on,
      photo, set_at, set_by)
    values (${cooperative}, ${l.id}, ${l.domiciliation}, ${l.activity}, ${l.nature}, ${l.sender},
      ${l.receivedOn}, ${l.photo}, ${now}, ${actor.person})`.execute(db);
}

export async function insertStep(
  { db, cooperative, now, actor }: Scene,
  s: { letter: string; step: LetterStep; note: string },
): Promise<void> {
  await sql`insert into places.letter_step (cooperative, letter, step, note, set_at, set_by)
    values (${cooperative}, ${s.letter}, ${s.step}, ${s.note}, ${now}, ${actor.person})`.execute(db);
}

/** The firms whose post nobody has taken for three months. */
export async function listUntaken(db: Tx, cooperative: number, before: CivilDate): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct l.domiciliation as id from places.letter l
    where l.cooperative = ${cooperative} and l.domiciliation is not null and l.received_on <= ${before}::date
      and not exists (select from places.letter_step s where s.cooperative = l.cooperative
        and s.letter = l.id)`.execute(db);
  return rows.map(({ id }) => id);
}
