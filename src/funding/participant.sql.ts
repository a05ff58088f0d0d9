import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { readProfiles } from "./profile.sql.ts";
import { readEntryAnswers, readExitAnswers } from "./questionnaire.sql.ts";
import type { Participant } from "./report.ts";
import type { Answered } from "./report-european.ts";

interface Asked {
  readonly convention: string;
  /** The last day of the convention. */
  readonly endsOn: CivilDate;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * Whoever a convention supported between two days, once each, with the day they first entered it and the last
 * day of their support, that of the convention where none is told. Of European funds, only whoever took
 * part more than a day (R8.07).
 */
async function listEntries(db: Tx, cooperative: number, q: Asked) {
  const { rows } = await sql<Omit<Participant, "profile">>`
    select a.person, p.given_name || ' ' || p.family_name as name, min(a.since) as "enteredOn",
      max(coalesce(a.until, ${q.endsOn}::date)) as "leftOn",
      exists (select from funding.outcome o where o.cooperative = ${cooperative}
        and o.convention = ${q.convention} and o.person = a.person and o.reached_on <= ${q.to}
        and not exists (select from funding.outcome_withdrawal w
          where w.cooperative = o.cooperative and w.outcome = o.id)) as reached,
      (select coalesce(sum(h.minutes), 0)::int from funding.member_hour k
          join funding.hours h on h.cooperative = k.cooperative and h.id = k.hours
        where k.cooperative = ${cooperative} and k.convention = ${q.convention} and k.member = a.person
          and h.day between ${q.from} and ${q.to}) as minutes
    from funding.assignment a
      join funding.convention c on c.cooperative = a.cooperative and c.id = a.convention
      join people.person p on p.id = a.person
    where a.cooperative = ${cooperative} and a.convention = ${q.convention} and a.since <= ${q.to}
    group by a.person, p.given_name, p.family_name, c.european
    having bool_or((a.until is null or a.until >= ${q.from})
      and (not c.european or least(a.until, ${q.to}::date) > a.since))
    order by p.family_name, p.given_name, a.person`.execute(db);
  return rows;
}

/** The same, each as on the day they entered. */
export async function listParticipants(
  { db, cooperative }: Pick<Scene, "db" | "cooperative">,
  q: Asked,
): Promise<Participant[]> {
  const entries = await listEntries(db, cooperative, q);
  const asked = entries.map(({ person, enteredOn }) => ({ person, on: enteredOn }));
  const profiles = await readProfiles(db, cooperative, asked);
  return entries.flatMap((entry, i) => {
    const profile = profiles[i];
    return profile ? [{ ...entry, profile }] : [];
  });
}

/**
 * The same with what they answered as participants of European funds; what the file did not say on that day
 * of sex and birth is as they told it. Leaving is told from the last day of the support on.
 */
export async function withAnswers(
  { db, cooperative }: Pick<Scene, "db" | "cooperative">,
  convention: string,
  participants: readonly Participant[],
): Promise<Answered[]> {
  const entries = await readEntryAnswers(db, cooperative, convention);
  const exits = await readExitAnswers(db, cooperative, convention);
  return participants.map((one) => {
    const entry = entries.get(one.person) ?? null;
    const exit = exits.get(one.person) ?? null;
    const gender = one.profile.gender ?? entry?.gender ?? null;
    const birthDate = one.profile.birthDate ?? entry?.birthDate ?? null;
    const profile = { ...one.profile, gender, birthDate };
    return { ...one, profile, entry, exit: exit && exit.on >= one.leftOn ? exit : null };
  });
}
