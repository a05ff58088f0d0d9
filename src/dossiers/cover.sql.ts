import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  type Cover,
  type CoverDuty,
  type CoverKind,
  type CoverStanding,
  coverKinds,
  standingOn,
} from "./cover.ts";

const cover = sql`c.id, c.activity, c.kind, c.insurer, c.policy, c.scope, c.zone, c.starts_on as "startsOn",
  c.ends_on as "endsOn", c.paper, c.held, v.accepted, case when not v.accepted then v.reason end as reason
  from dossiers.cover c left join dossiers.cover_decision v on v.cooperative = c.cooperative
    and v.cover = c.id`;

/** The certificates of these activities, the latest first; and what is mandatory for them. */
export async function readCovers(
  db: Tx,
  cooperative: number,
  activities: readonly string[],
): Promise<{ covers: Cover[]; duties: CoverDuty[] }> {
  const covers = await sql<Cover>`select ${cover}
    where c.cooperative = ${cooperative} and c.activity = any(${[...activities]}::uuid[])
    order by c.ends_on desc, c.id`.execute(db);
  const duties = await sql<CoverDuty>`select activity, kind, since, required from dossiers.cover_duty
    where cooperative = ${cooperative} and activity = any(${[...activities]}::uuid[])
    order by since`.execute(db);
  return { covers: covers.rows, duties: duties.rows };
}

/** How each of these activities stands with each insurance on its day, in the order asked. */
export async function listStandings(
  db: Tx,
  cooperative: number,
  wanted: readonly { activity: string; on: CivilDate }[],
): Promise<CoverStanding[][]> {
  const found = await readCovers(db, cooperative, [...new Set(wanted.map(({ activity }) => activity))]);
  return wanted.map(({ activity, on }) => {
    const own = {
      covers: found.covers.filter((each) => each.activity === activity),
      duties: found.duties.filter((each) => each.activity === activity),
    };
    return coverKinds.map((kind) => standingOn(kind, on, own));
  });
}

export async function insertCover(
  { db, cooperative, now, actor }: Scene,
  c: Omit<Cover, "accepted" | "reason">,
): Promise<void> {
  await sql`insert into dossiers.cover (cooperative, id, activity, kind, insurer, policy, scope, zone,
      starts_on, ends_on, paper, held, recorded_at, recorded_by)
    values (${cooperative}, ${c.id}, ${c.activity}, ${c.kind}, ${c.insurer}, ${c.policy}, ${c.scope},
      ${c.zone}, ${c.startsOn}, ${c.endsOn}, ${c.paper}, ${c.held}, ${now}, ${actor.person})`.execute(db);
}

export async function readCover(db: Tx, cooperative: number, id: string): Promise<Cover | null> {
  const { rows } = await sql<Cover>`select ${cover}
    where c.cooperative = ${cooperative} and c.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Answers false where it was decided already: of two at once one is told so. */
export async function insertCoverDecision(
  { db, cooperative, now, actor }: Scene,
  d: { cover: string; accepted: boolean; reason: string },
): Promise<boolean> {
  const { rows } = await sql`insert into dossiers.cover_decision (cooperative, cover, accepted, reason,
      decided_at, decided_by)
    values (${cooperative}, ${d.cover}, ${d.accepted}, ${d.reason}, ${now}, ${actor.person})
    on conflict do nothing returning 1`.execute(db);
  return rows.length > 0;
}

export interface WaitingCover {
  readonly id: string;
  readonly activity: string;
  readonly name: string;
  readonly kind: CoverKind;
  readonly endsOn: CivilDate;
}

/** The certificates that wait to be checked, of these activities or of all, the oldest first. */
export async function listWaitingCovers(
  db: Tx,
  cooperative: number,
  activities: readonly string[] | null,
): Promise<WaitingCover[]> {
  const among = activities ? sql`c.activity = any(${[...activities]}::uuid[])` : sql`true`;
  const { rows } = await sql<WaitingCover>`select c.id, c.activity, a.name, c.kind, c.ends_on as "endsOn"
    from dossiers.cover c join activities.activity a on a.cooperative = c.cooperative and a.id = c.activity
    where c.cooperative = ${cooperative} and c.held and ${among}
      and not exists (select from dossiers.cover_decision v where v.cooperative = c.cooperative
        and v.cover = c.id)
    order by c.recorded_at, c.id limit 20`.execute(db);
  return rows;
}

/** Whom to tell of an activity: who runs it on a day, and who follows it. */
export async function listOfActivity(
  db: Tx,
  cooperative: number,
  activity: string,
  on: CivilDate,
): Promise<{ members: readonly string[]; adviser: string | null }> {
  const { rows } = await sql<{ members: string[]; adviser: string | null }>`select a.adviser,
      array(select m.person from activities.membership m where m.cooperative = a.cooperative
        and m.activity = a.id and m.since <= ${on} and (m.until is null or m.until >= ${on})) as members
    from activities.activity a where a.cooperative = ${cooperative} and a.id = ${activity}`.execute(db);
  return rows[0] ?? { members: [], adviser: null };
}

export async function putCoverDuty({ db, cooperative, now, actor }: Scene, d: CoverDuty): Promise<void> {
  await sql`insert into dossiers.cover_duty (cooperative, activity, kind, since, required, recorded_at,
      recorded_by)
    values (${cooperative}, ${d.activity}, ${d.kind}, ${d.since}, ${d.required}, ${now}, ${actor.person})
    on conflict (cooperative, activity, kind, since) do update set required = excluded.required,
      recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by`.execute(db);
}

export interface EndingCover {
  readonly activity: string;
  readonly name: string;
  readonly kind: CoverKind;
  readonly endsOn: CivilDate;
  readonly adviser: string | null;
  readonly members: readonly string[];
}

/** The insurance whose last certificate ends between two days, with whom to tell. */
export async function listEndingCovers(
  db: Tx,
  cooperative: number,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<EndingCover[]> {
  const { rows } = await sql<EndingCover>`
    select l.activity, a.name, l.kind, l.ends_on as "endsOn", a.adviser,
      array(select m.person from activities.membership m where m.cooperative = ${cooperative}
        and m.activity = l.activity and (m.until is null or m.until >= ${from})) as members
    from (select c.activity, c.kind, max(c.ends_on) as ends_on from dossiers.cover c
        where c.cooperative = ${cooperative} and (not c.held or exists (select
          from dossiers.cover_decision v
          where v.cooperative = c.cooperative and v.cover = c.id and v.accepted))
        group by c.activity, c.kind) l
      join activities.activity a on a.cooperative = ${cooperative} and a.id = l.activity
    where l.ends_on between ${from} and ${to} order by l.ends_on, a.name`.execute(db);
  return rows;
}
