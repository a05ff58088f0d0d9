import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Manner, Votes } from "./decision.ts";

interface Numbered {
  readonly id: string;
  readonly year: number;
  readonly number: number;
}

export interface Decision extends Numbered, Votes {
  readonly group: string;
  readonly decidedOn: CivilDate;
  readonly title: string;
  readonly text: string;
  readonly meeting: string | null;
  readonly meetingTitle: string | null;
  readonly manner: Manner;
  readonly replaces: Numbered | null;
  readonly replacedBy: Numbered | null;
  /** Who was there, by name. */
  readonly present: string;
}

const numbered = (of: "b" | "n") => {
  const at = (column: string) => sql.ref(`${of}.${column}`);
  return sql`case when ${at("id")} is not null then
    json_build_object('id', ${at("id")}, 'year', ${at("year")}, 'number', ${at("number")}) end`;
};

const decision = sql`select d.id, d.working_group as "group", d.year, d.number, d.decided_on as "decidedOn",
    d.title, d.text, d.meeting, m.title as "meetingTitle", d.manner, d.votes_for as "votesFor",
    d.votes_against as "votesAgainst", d.abstentions,
    ${numbered("b")} as replaces, ${numbered("n")} as "replacedBy",
    coalesce((select string_agg(p.given_name || ' ' || p.family_name, ', ' order by p.family_name)
      from groups.decision_present w join people.person p on p.id = w.person
      where w.cooperative = d.cooperative and w.decision = d.id), '') as present
  from groups.decision d
    left join groups.meeting m on m.cooperative = d.cooperative and m.id = d.meeting
    left join groups.decision b on b.cooperative = d.cooperative and b.id = d.replaces
    left join groups.decision n on n.cooperative = d.cooperative and n.replaces = d.id`;

export async function readDecision(db: Tx, cooperative: number, id: string): Promise<Decision | null> {
  const { rows } = await sql<Decision>`${decision}
    where d.cooperative = ${cooperative} and d.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The register of a group, the latest first. */
export async function listDecisions(
  db: Tx,
  cooperative: number,
  group: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<(Decision & { total: string })[]> {
  const { rows } = await sql<Decision & { total: string }>`select r.*, count(*) over () as total
    from (${decision} where d.cooperative = ${cooperative} and d.working_group = ${group}) r
    order by r.year desc, r.number desc limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export async function listDecisionsOf(db: Tx, cooperative: number, meeting: string): Promise<Decision[]> {
  const { rows } = await sql<Decision>`${decision}
    where d.cooperative = ${cooperative} and d.meeting = ${meeting} order by d.year, d.number`.execute(db);
  return rows;
}

/** The next number of a group in a year; its group is held, and it is given back where the act is undone. */
export async function drawNumber({ db, cooperative }: Scene, group: string, year: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`insert into groups.decision_series (cooperative, working_group,
      year, last_number)
    values (${cooperative}, ${group}, ${year}, 1)
    on conflict (cooperative, working_group, year) do update
      set last_number = groups.decision_series.last_number + 1
    returning last_number as n`.execute(db);
  return rows[0]?.n ?? 1;
}

type NewDecision = Omit<Decision, "meetingTitle" | "replaces" | "replacedBy" | "present"> & {
  readonly replaces: string | null;
  readonly present: readonly string[];
};

export async function insertDecision({ db, cooperative, now, actor }: Scene, d: NewDecision): Promise<void> {
  await sql`insert into groups.decision (cooperative, id, working_group, year, number, decided_on, title,
      text, meeting, manner, votes_for, votes_against, abstentions, replaces, set_at, set_by)
    values (${cooperative}, ${d.id}, ${d.group}, ${d.year}, ${d.number}, ${d.decidedOn}, ${d.title},
      ${d.text}, ${d.meeting}, ${d.manner}, ${d.votesFor}, ${d.votesAgainst}, ${d.abstentions},
      ${d.replaces}, ${now}, ${actor.person})`.execute(db);
  await sql`insert into groups.decision_present (cooperative, decision, person)
    select ${cooperative}, ${d.id}, w.person from unnest(${[...d.present]}::uuid[]) as w (person)`.execute(
    db,
  );
}

/** Everyone who was ever of a group: whom a decision may name as present. */
export async function listEverMembers(
  db: Tx,
  cooperative: number,
  group: string,
): Promise<{ id: string; name: string; now: boolean }[]> {
  const { rows } = await sql<{ id: string; name: string; now: boolean }>`
    select p.id, p.given_name || ' ' || p.family_name as name, bool_or(m.left_at is null) as now
    from groups.membership m join people.person p on p.id = m.person
    where m.cooperative = ${cooperative} and m.working_group = ${group}
    group by p.id, p.given_name, p.family_name order by p.family_name, p.given_name, p.id`.execute(db);
  return rows;
}
