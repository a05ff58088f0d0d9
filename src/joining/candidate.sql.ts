import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Candidate, Heard, Particulars } from "./candidate.ts";

const candidate = sql`select s.candidate as id, p.given_name || ' ' || p.family_name as name,
    p.given_name as "givenName", p.family_name as "familyName", p.email, p.phone,
    p.birth_date as "birthDate", p.street, p.postcode, p.town, p.language, p.keeps, p.recognises,
    s.state, s.came_at as "cameAt", s.applied_at as "appliedAt", s.heard, s.prescriber,
    r.name as "prescriberName", s.sector, s.situation, s.availability, j.told, j.referrer, s.adviser,
    a.given_name || ' ' || a.family_name as "adviserName", s.interview_at as "interviewAt", s.person,
    s.activity
  from joining.standing s
    join joining.particulars p on p.cooperative = s.cooperative and p.candidate = s.candidate
    left join joining.project j on j.cooperative = s.cooperative and j.candidate = s.candidate
    left join joining.prescriber r on r.cooperative = s.cooperative and r.id = s.prescriber
    left join people.person a on a.id = s.adviser`;

/** Null where there is none, or where they were erased. */
export async function readCandidate(db: Tx, cooperative: number, id: string): Promise<Candidate | null> {
  const { rows } = await sql<Candidate>`${candidate}
    where s.cooperative = ${cooperative} and s.candidate = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The same, held until commit, so that of two acts on somebody the second sees the first. */
export async function lockCandidate(db: Tx, cooperative: number, id: string): Promise<Candidate | null> {
  await sql`select from joining.candidate where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readCandidate(db, cooperative, id);
}

export interface NewCandidate extends Particulars {
  readonly id: string;
  readonly heard: Heard;
  readonly prescriber: string | null;
  readonly language: string;
  readonly keeps: boolean;
  readonly recognises: boolean;
}

export async function insertCandidate(
  { db, cooperative, now, actor }: Scene,
  c: NewCandidate,
): Promise<void> {
  await sql`insert into joining.candidate (cooperative, id, came_by, came_at, recorded_by, heard, prescriber)
    values (${cooperative}, ${c.id}, ${actor.kind === "visitor" ? "page" : "desk"}, ${now}, ${actor.person},
      ${c.heard}, ${c.prescriber})`.execute(db);
  await sql`insert into joining.particulars (cooperative, candidate, given_name, family_name, email, phone,
      birth_date, street, postcode, town, language, keeps, recognises, consented_at, changed_at)
    values (${cooperative}, ${c.id}, ${c.givenName}, ${c.familyName}, ${c.email}, ${c.phone}, ${c.birthDate},
      ${c.street}, ${c.postcode}, ${c.town}, ${c.language}, ${c.keeps}, ${c.recognises}, ${now},
      ${now})`.execute(db);
}

export async function updateContact(
  { db, cooperative, now }: Scene,
  id: string,
  c: Omit<Particulars, "birthDate" | "givenName" | "familyName">,
): Promise<void> {
  await sql`update joining.particulars set email = ${c.email}, phone = ${c.phone}, street = ${c.street},
      postcode = ${c.postcode}, town = ${c.town}, changed_at = ${now}
    where cooperative = ${cooperative} and candidate = ${id}`.execute(db);
}

export async function updateConsents(
  { db, cooperative, now }: Scene,
  id: string,
  { keeps, recognises }: { keeps: boolean; recognises: boolean },
): Promise<void> {
  await sql`update joining.particulars set keeps = ${keeps}, recognises = ${recognises},
      consented_at = ${now}, changed_at = ${now}
    where cooperative = ${cooperative} and candidate = ${id}`.execute(db);
}

export async function updateBirthDate(
  { db, cooperative }: Scene,
  id: string,
  birthDate: string,
): Promise<void> {
  await sql`update joining.particulars set birth_date = ${birthDate}
    where cooperative = ${cooperative} and candidate = ${id}`.execute(db);
}
