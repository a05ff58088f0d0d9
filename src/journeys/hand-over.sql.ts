import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface HandOver {
  readonly id: string;
  readonly activity: string;
  readonly activityName: string;
  readonly from: string | null;
  readonly fromName: string | null;
  readonly to: string;
  readonly toName: string;
  readonly takesOn: CivilDate;
  readonly note: string;
  readonly done: boolean;
}

const handOver = sql`select h.id, h.activity, a.name as "activityName", h.from_adviser as "from",
    f.given_name || ' ' || f.family_name as "fromName", h.to_adviser as "to",
    t.given_name || ' ' || t.family_name as "toName", h.takes_on as "takesOn", h.note,
    h.done_at is not null as done
  from journeys.hand_over h
    join activities.activity a on a.cooperative = h.cooperative and a.id = h.activity
    left join people.person f on f.id = h.from_adviser
    join people.person t on t.id = h.to_adviser`;

/** The hand-overs whose day has come and that are not done, held until commit. */
export async function lockDue(db: Tx, cooperative: number, on: CivilDate): Promise<HandOver[]> {
  const { rows } = await sql<HandOver>`${handOver} where h.cooperative = ${cooperative}
    and h.done_at is null and h.takes_on <= ${on} order by h.takes_on, h.id for update of h`.execute(db);
  return rows;
}

/** The hand-overs that concern an adviser, or of some activities, the newest first. */
export async function listHandOvers(
  db: Tx,
  cooperative: number,
  { adviser, activities }: { adviser?: string | null; activities?: readonly string[] },
): Promise<HandOver[]> {
  const { rows } = await sql<HandOver>`${handOver} where h.cooperative = ${cooperative}
    ${adviser ? sql`and ${adviser} in (h.from_adviser, h.to_adviser)` : sql``}
    ${activities ? sql`and h.activity = any(${[...activities]}::uuid[])` : sql``}
    order by h.takes_on desc, h.id desc limit 60`.execute(db);
  return rows;
}

export async function insertHandOver(
  { db, cooperative, now, actor }: Scene,
  h: Pick<HandOver, "id" | "activity" | "from" | "to" | "takesOn" | "note">,
): Promise<void> {
  await sql`insert into journeys.hand_over (cooperative, id, activity, from_adviser, to_adviser, takes_on,
      note, decided_at, decided_by)
    values (${cooperative}, ${h.id}, ${h.activity}, ${h.from}, ${h.to}, ${h.takesOn}, ${h.note}, ${now},
      ${actor.person})`.execute(db);
}

export async function markDone({ db, cooperative, now }: Scene, id: string): Promise<void> {
  await sql`update journeys.hand_over set done_at = ${now} where cooperative = ${cooperative}
    and id = ${id}`.execute(db);
}
