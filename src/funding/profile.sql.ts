import { sql } from "kysely";
import { type FileValues, readValuesOn } from "../dossiers/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Gender } from "./convention.ts";
import type { Profile } from "./profile.ts";

interface Asked {
  readonly person: string;
  readonly on: CivilDate;
}

/** Of each person on a day: their contract, their stage, and when they first came as an entrepreneur. */
async function listStandings(db: Tx, cooperative: number, asked: readonly Asked[]) {
  const { rows } = await sql<Pick<Profile, "status" | "stage" | "firstOn">>`
    select coalesce((select case when c.kind in ('cdi', 'cdd') then 'staff'
          when c.kind = 'cesa' and exists (select from contracts.association a
            where a.cooperative = f.cooperative and a.person = f.person and a.since <= w.day
              and (a.until is null or a.until >= w.day)) then 'associate'
          else c.kind end
        from contracts.in_force f
          join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
        where f.cooperative = ${cooperative} and f.person = w.person and f.since <= w.day
          and (f.until is null or f.until >= w.day) limit 1), 'none') as status,
      (select s.stage from journeys.stay s where s.cooperative = ${cooperative} and s.person = w.person
        and s.since <= w.day and (s.until is null or s.until >= w.day)) as stage,
      (select min(f.since) from contracts.in_force f
          join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
            and c.kind in ('cape', 'cesa')
        where f.cooperative = ${cooperative} and f.person = w.person and f.since <= w.day) as "firstOn"
    from unnest(${asked.map((a) => a.person)}::uuid[], ${asked.map((a) => a.on)}::date[])
      with ordinality as w (person, day, place)
    order by w.place`.execute(db);
  return rows;
}

async function listFiles(db: Tx, cooperative: number, asked: readonly Asked[]): Promise<FileValues[]> {
  const days = new Map<CivilDate, string[]>();
  for (const { person, on } of asked) days.set(on, [...(days.get(on) ?? []), person]);
  const files = new Map<CivilDate, Map<string, FileValues>>();
  for (const [on, people] of days) files.set(on, await readValuesOn(db, cooperative, people, on));
  return asked.map(({ person, on }) => files.get(on)?.get(person) ?? {});
}

const yesNo = (told: string | undefined): boolean | null => (told === undefined ? null : told === "yes");

/** What each person was on the day asked with them, in that order: by the personal file and the contracts. */
export async function readProfiles(db: Tx, cooperative: number, asked: readonly Asked[]): Promise<Profile[]> {
  const standings = await listStandings(db, cooperative, asked);
  const files = await listFiles(db, cooperative, asked);
  return asked.map(({ on }, i) => {
    const file = files[i] ?? {};
    const standing = standings[i] ?? { status: "none", stage: null, firstOn: null };
    const ended = file["benefit-ends"] !== undefined && file["benefit-ends"] < on;
    return {
      on,
      gender: (file.gender as Gender | undefined) ?? null,
      birthDate: file["birth-date"] ?? null,
      postcode: file.postcode ?? null,
      zones: { qpv: yesNo(file.qpv), frr: yesNo(file.frr) },
      benefit: ended ? null : (file.benefit ?? null),
      ...standing,
    };
  });
}
