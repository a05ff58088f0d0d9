import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Member {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly facilitator: boolean;
  readonly since: Date;
}

/** Who is in a group now, those who facilitate it first. */
export async function listMembers(db: Tx, cooperative: number, group: string): Promise<Member[]> {
  const { rows } = await sql<Member>`select m.person, p.given_name || ' ' || p.family_name as name, p.email,
      f.id is not null as facilitator, m.set_at as since
    from groups.membership m join people.person p on p.id = m.person
      left join groups.facilitation f on f.cooperative = m.cooperative
        and f.working_group = m.working_group and f.person = m.person and f.left_at is null
    where m.cooperative = ${cooperative} and m.working_group = ${group} and m.left_at is null
    order by f.id is null, p.family_name, p.given_name, m.person`.execute(db);
  return rows;
}

export interface PastMember {
  readonly name: string;
  readonly since: Date;
  readonly leftAt: Date;
}

/** Who was in it and is no longer, whoever left last first. */
export async function listPastMembers(db: Tx, cooperative: number, group: string): Promise<PastMember[]> {
  const { rows } = await sql<PastMember>`select p.given_name || ' ' || p.family_name as name,
      m.set_at as since, m.left_at as "leftAt"
    from groups.membership m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} and m.working_group = ${group} and m.left_at is not null
    order by m.left_at desc, m.id limit 200`.execute(db);
  return rows;
}

export async function insertMemberships(
  { db, cooperative, now, actor, newId }: Scene,
  group: string,
  people: readonly string[],
): Promise<void> {
  await sql`insert into groups.membership (cooperative, id, working_group, person, set_at, set_by)
    select ${cooperative}, m.id, ${group}, m.person, ${now}, ${actor.person}
    from unnest(${people.map(() => newId())}::uuid[], ${[...people]}::uuid[]) as m (id, person)`.execute(db);
}

export async function endMembership(
  { db, cooperative, now }: Scene,
  { group, person, why }: { group: string; person: string; why: string },
): Promise<void> {
  await sql`update groups.membership set left_at = ${now}, left_why = ${why}
    where cooperative = ${cooperative}
    and working_group = ${group} and person = ${person} and left_at is null`.execute(db);
}

export async function insertFacilitations(
  { db, cooperative, now, actor, newId }: Scene,
  group: string,
  people: readonly string[],
): Promise<void> {
  await sql`insert into groups.facilitation (cooperative, id, working_group, person, set_at, set_by)
    select ${cooperative}, m.id, ${group}, m.person, ${now}, ${actor.person}
    from unnest(${people.map(() => newId())}::uuid[], ${[...people]}::uuid[]) as m (id, person)`.execute(db);
}

export async function endFacilitation(
  { db, cooperative, now }: Scene,
  group: string,
  person: string,
): Promise<void> {
  await sql`update groups.facilitation set left_at = ${now} where cooperative = ${cooperative}
    and working_group = ${group} and person = ${person} and left_at is null`.execute(db);
}

export interface Proposal {
  readonly id: string;
  readonly group: string;
  readonly groupName: string;
  readonly person: string;
  readonly name: string;
  readonly kind: "request" | "invitation";
  readonly note: string;
  readonly setBy: string | null;
  readonly answered: boolean;
}

const proposal = sql`select r.id, r.working_group as "group", g.name as "groupName", r.person,
    p.given_name || ' ' || p.family_name as name, r.kind, r.note, r.set_by as "setBy",
    r.answered_at is not null as answered
  from groups.proposal r join people.person p on p.id = r.person
    join groups.working_group g on g.cooperative = r.cooperative and g.id = r.working_group`;

/** What waits for an answer in a group: who asks, and who is invited. */
export async function listProposals(db: Tx, cooperative: number, group: string): Promise<Proposal[]> {
  const { rows } = await sql<Proposal>`${proposal} where r.cooperative = ${cooperative}
    and r.working_group = ${group} and r.answered_at is null order by r.set_at, r.id`.execute(db);
  return rows;
}

export async function readProposal(db: Tx, cooperative: number, id: string): Promise<Proposal | null> {
  const { rows } = await sql<Proposal>`${proposal}
    where r.cooperative = ${cooperative} and r.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertProposals(
  { db, cooperative, now, actor, newId }: Scene,
  { group, kind, note, people }: Pick<Proposal, "group" | "kind" | "note"> & { people: readonly string[] },
): Promise<void> {
  await sql`insert into groups.proposal (cooperative, id, working_group, person, kind, note, set_at, set_by)
    select ${cooperative}, m.id, ${group}, m.person, ${kind}, ${note}, ${now}, ${actor.person}
    from unnest(${people.map(() => newId())}::uuid[], ${[...people]}::uuid[]) as m (id, person)`.execute(db);
}

export async function answerProposals(
  { db, cooperative, now, actor }: Scene,
  { group, people, accepted }: { group: string; people: readonly string[]; accepted: boolean },
): Promise<void> {
  await sql`update groups.proposal set accepted = ${accepted}, answered_at = ${now},
      answered_by = ${actor.person}
    where cooperative = ${cooperative} and working_group = ${group}
      and person = any(${[...people]}::uuid[]) and answered_at is null`.execute(db);
}
