import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface SharingPart {
  readonly person: string;
  readonly name: string;
  readonly shareBp: number;
}

export interface Sharing {
  readonly id: string;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
  readonly signedOn: CivilDate;
  readonly parts: readonly SharingPart[];
}

/** The agreements on sharing of an activity, the newest first (R1.09). */
export async function listSharings(db: Tx, cooperative: number, activity: string): Promise<Sharing[]> {
  const { rows } = await sql<Sharing>`select s.id, s.since, s.until, s.signed_on as "signedOn",
      (select json_agg(json_build_object('person', t.person, 'shareBp', t.share_bp,
          'name', p.given_name || ' ' || p.family_name) order by t.share_bp desc, p.family_name)
        from contracts.sharing_part t join people.person p on p.id = t.person
        where t.cooperative = s.cooperative and t.sharing = s.id) as parts
    from contracts.sharing s where s.cooperative = ${cooperative} and s.activity = ${activity}
    order by s.since desc`.execute(db);
  return rows;
}

/** Those who share an activity wait for each other here. */
export async function lockSharings(db: Tx, cooperative: number, activity: string): Promise<Sharing[]> {
  await sql`select id from contracts.sharing where cooperative = ${cooperative} and activity = ${activity}
    for update`.execute(db);
  return listSharings(db, cooperative, activity);
}

export async function endSharing(db: Tx, cooperative: number, id: string, until: CivilDate): Promise<void> {
  await sql`update contracts.sharing set until = ${until}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function insertSharing(
  { db, cooperative, now, actor }: Scene,
  s: { id: string; activity: string; since: CivilDate; signedOn: CivilDate; paper: string | null },
  parts: readonly Pick<SharingPart, "person" | "shareBp">[],
): Promise<void> {
  await sql`insert into contracts.sharing (cooperative, id, activity, since, signed_on, paper, recorded_at,
      recorded_by)
    values (${cooperative}, ${s.id}, ${s.activity}, ${s.since}, ${s.signedOn}, ${s.paper}, ${now},
      ${actor.person})`.execute(db);
  await sql`insert into contracts.sharing_part (cooperative, sharing, person, share_bp)
    select ${cooperative}::int, ${s.id}::uuid, t.* from unnest(${parts.map((p) => p.person)}::uuid[],
      ${parts.map((p) => p.shareBp)}::int[]) t`.execute(db);
}
