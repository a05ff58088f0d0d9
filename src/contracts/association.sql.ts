import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { AssociationDecider, AssociationEndMotive } from "./association.ts";

export async function isAssociate(
  db: Tx,
  cooperative: number,
  person: string,
  on: CivilDate,
): Promise<boolean> {
  const { rows } = await sql`select from contracts.association where cooperative = ${cooperative}
    and person = ${person} and since <= ${on} and (until is null or until >= ${on})`.execute(db);
  return rows.length > 0;
}

/** Since when a person is an associate, from that day on or later, locked; null where they are not. */
export async function lockAssociation(
  db: Tx,
  cooperative: number,
  person: string,
  from: CivilDate,
): Promise<CivilDate | null> {
  const { rows } = await sql<{ since: CivilDate }>`select since from contracts.association
    where cooperative = ${cooperative} and person = ${person} and (until is null or until >= ${from})
    order by since for update`.execute(db);
  return rows[0]?.since ?? null;
}

export async function readAssociation(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<{ since: CivilDate; until: CivilDate | null } | null> {
  const { rows } = await sql<{ since: CivilDate; until: CivilDate | null }>`select since, until
    from contracts.association where cooperative = ${cooperative} and person = ${person}
    order by since desc limit 1`.execute(db);
  return rows[0] ?? null;
}

export interface AssociationEnding {
  readonly person: string;
  readonly since: CivilDate;
  readonly until: CivilDate;
  readonly motive: AssociationEndMotive;
  readonly decidedBy: AssociationDecider;
  readonly decidedOn: CivilDate;
  readonly note: string;
}

/** The last membership of a person, held until commit so that it ends once; null where there was none. */
export async function lockLastAssociation(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<{ since: CivilDate; until: CivilDate | null } | null> {
  const { rows } = await sql<{ since: CivilDate; until: CivilDate | null }>`select since, until
    from contracts.association where cooperative = ${cooperative} and person = ${person}
    order by since desc limit 1 for update`.execute(db);
  return rows[0] ?? null;
}

export async function readAssociationEnding(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<AssociationEnding | null> {
  const { rows } = await sql<AssociationEnding>`select e.person, e.since, a.until, e.motive,
      e.decided_by as "decidedBy", e.decided_on as "decidedOn", e.note
    from contracts.association_ending e join contracts.association a
      on a.cooperative = e.cooperative and a.person = e.person and a.since = e.since
    where e.cooperative = ${cooperative} and e.person = ${person} order by e.since desc limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function endAssociationOn(
  { db, cooperative, now, actor }: Scene,
  e: AssociationEnding,
): Promise<void> {
  await sql`update contracts.association set until = ${e.until}
    where cooperative = ${cooperative} and person = ${e.person} and since = ${e.since}`.execute(db);
  await sql`insert into contracts.association_ending (cooperative, person, since, motive, decided_by,
      decided_on, note, recorded_at, recorded_by)
    values (${cooperative}, ${e.person}, ${e.since}, ${e.motive}, ${e.decidedBy}, ${e.decidedOn}, ${e.note},
      ${now}, ${actor.person})`.execute(db);
}

export async function insertAssociation(
  { db, cooperative, now, actor }: Scene,
  person: string,
  since: CivilDate,
): Promise<void> {
  await sql`insert into contracts.association (cooperative, person, since, recorded_at, recorded_by)
    values (${cooperative}, ${person}, ${since}, ${now}, ${actor.person})`.execute(db);
}
