import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";

export async function changeTrade(
  { db, cooperative }: Scene,
  activity: string,
  trade: string,
): Promise<void> {
  await sql`update activities.activity set trade = ${trade} where cooperative = ${cooperative}
    and id = ${activity}`.execute(db);
}

/** Ends the contract that holds on a day with that day; none where none goes on. */
export async function endContractOn(
  { db, cooperative, now }: Scene,
  person: string,
  day: CivilDate,
): Promise<void> {
  const { rows } = await sql<{ contract: string }>`update contracts.in_force f set until = ${day}
    where f.cooperative = ${cooperative} and f.person = ${person} and f.since <= ${day}
      and (f.until is null or f.until > ${day})
    returning f.contract`.execute(db);
  for (const { contract } of rows)
    await sql`insert into contracts.ending (cooperative, contract, last_day, reason, decided_on, recorded_at)
      values (${cooperative}, ${contract}, ${day}, 'mutual', ${day}, ${now})
      on conflict do nothing`.execute(db);
}

export async function openStage({ db, cooperative, now, newId }: Scene): Promise<string> {
  const id = newId();
  await sql`insert into journeys.stage (cooperative, id, name, position, set_at)
    values (${cooperative}, ${id}, 'Test de l’activité', 9, ${now})`.execute(db);
  return id;
}

export async function enterStageOn(
  { db, cooperative, now }: Scene,
  s: { person: string; stage: string; since: CivilDate },
): Promise<void> {
  await sql`update journeys.stay set until = ${s.since}::date - 1 where cooperative = ${cooperative}
    and person = ${s.person} and until is null and since < ${s.since}`.execute(db);
  await sql`insert into journeys.stay (cooperative, person, stage, since, said_at)
    values (${cooperative}, ${s.person}, ${s.stage}, ${s.since}, ${now})`.execute(db);
}

/** An interview that was held and shared. */
export async function meetOn(
  { db, cooperative, now, newId, actor }: Scene,
  m: { person: string; day: CivilDate },
): Promise<void> {
  const id = newId();
  await sql`insert into journeys.interview (cooperative, id, person, adviser, held_on, minutes, mode, kind,
      subject, written_at)
    values (${cooperative}, ${id}, ${m.person}, ${actor.person}, ${m.day}, 60, 'site', 'follow-up', 'Point',
      ${now})`.execute(db);
  await sql`insert into journeys.interview_version (cooperative, interview, version, summary, shared_at)
    values (${cooperative}, ${id}, 1, 'Vu ensemble', ${now})`.execute(db);
}

export async function shareOn(
  { db, cooperative, now }: Scene,
  s: { person: string; since: CivilDate },
): Promise<void> {
  await sql`insert into contracts.association (cooperative, person, since, recorded_at)
    values (${cooperative}, ${s.person}, ${s.since}, ${now})`.execute(db);
}
