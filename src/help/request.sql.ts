import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Kind, OfRequest, Request, State } from "./request.ts";

/**
 * The one rule of who sees a request `r`: its author; once it is open the whole house, or where it is
 * confidential those who were thought of or offered themselves.
 */
const visibleTo = (person: string | null) => sql`(r.person = ${person} or s.state <> 'draft' and (
  not r.confidential
  or exists (select from help.suggestion x where x.cooperative = r.cooperative and x.request = r.id
    and x.person = ${person})
  or exists (select from help.hand h where h.cooperative = r.cooperative and h.request = r.id
    and h.person = ${person})))`;

const columns = sql`r.id, r.kind, r.person, p.given_name || ' ' || p.family_name as name, r.title, r.text,
  r.by_on as "byOn", r.minutes, r.place, r.terms, r.confidential, s.state, s.since,
  coalesce((select json_agg(k.label order by k.label) from help.request_skill k
    where k.cooperative = r.cooperative and k.request = r.id), '[]') as skills,
  coalesce((select json_agg(json_build_object('position', f.position, 'name', f.name) order by f.position)
    from help.request_file f where f.cooperative = r.cooperative and f.request = r.id), '[]') as files,
  c.person as helper, w.given_name || ' ' || w.family_name as "helperName"`;
const joined = sql`help.request r
  join help.standing s on s.cooperative = r.cooperative and s.request = r.id
  join people.person p on p.id = r.person
  left join help.hand c on c.cooperative = r.cooperative and c.request = r.id and c.chosen_at is not null
  left join people.person w on w.id = c.person`;

export async function lockRequest(db: Tx, cooperative: number, id: string): Promise<void> {
  await sql`select from help.request where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
}

export async function readRequest(
  db: Tx,
  cooperative: number,
  id: string,
  person: string | null,
): Promise<OfRequest | null> {
  const { rows } = await sql<Request & OfRequest["own"]>`select ${columns}, ${visibleTo(person)} as visible,
      exists (select from help.suggestion x where x.cooperative = r.cooperative and x.request = r.id
        and x.person = ${person}) as suggested,
      exists (select from help.hand h where h.cooperative = r.cooperative and h.request = r.id
        and h.person = ${person}) as offered
    from ${joined} where r.cooperative = ${cooperative} and r.id = ${id}`.execute(db);
  if (!rows[0]) return null;
  const { visible, suggested, offered, ...request } = rows[0];
  return { request, own: { visible, suggested, offered } };
}

export interface RequestRow extends Request {
  readonly hands: number;
  readonly total: number;
}

/** The requests somebody sees: those that wait first, by when they are needed. */
export async function listRequests(
  db: Tx,
  cooperative: number,
  ask: { person: string; face: Kind | "mine" | "over"; limit: number; offset: number },
): Promise<RequestRow[]> {
  const { person, face, limit, offset } = ask;
  const { rows } = await sql<RequestRow>`select ${columns}, count(*) over ()::int as total,
      (select count(*)::int from help.hand h where h.cooperative = r.cooperative
        and h.request = r.id) as hands
    from ${joined} where r.cooperative = ${cooperative} and ${visibleTo(person)}
      and case ${face} when 'mine' then r.person = ${person} or c.person = ${person}
          or exists (select from help.suggestion x where x.cooperative = r.cooperative and x.request = r.id
            and x.person = ${person} and x.answer is null and s.state = 'open')
        when 'over' then s.state in ('resolved', 'expired', 'withdrawn') and s.state <> 'draft'
        else r.kind = ${face} and s.state in ('open', 'matched') end
    order by s.state <> 'open', case when s.state = 'open' then r.by_on end nulls last, s.since desc, r.id
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

type Told = Pick<Request, "id" | "kind" | "title" | "text" | "byOn" | "minutes" | "place" | "terms"> &
  Pick<Request, "confidential" | "skills">;

export async function insertRequest({ db, cooperative, now, actor }: Scene, r: Told): Promise<void> {
  await sql`insert into help.request (cooperative, id, kind, person, title, text, by_on, minutes, place,
      terms, confidential, set_at)
    values (${cooperative}, ${r.id}, ${r.kind}, ${actor.person}, ${r.title}, ${r.text}, ${r.byOn},
      ${r.minutes}, ${r.place}, ${r.terms}, ${r.confidential}, ${now})`.execute(db);
  await putSkills(db, cooperative, r);
}

export async function updateRequest({ db, cooperative }: Scene, r: Told): Promise<void> {
  await sql`update help.request set title = ${r.title}, text = ${r.text}, by_on = ${r.byOn},
      minutes = ${r.minutes}, place = ${r.place}, terms = ${r.terms}, confidential = ${r.confidential}
    where cooperative = ${cooperative} and id = ${r.id}`.execute(db);
  await putSkills(db, cooperative, r);
}

async function putSkills(db: Tx, cooperative: number, { id, skills }: Pick<Told, "id" | "skills">) {
  await sql`delete from help.request_skill where cooperative = ${cooperative} and request = ${id}`.execute(
    db,
  );
  await sql`insert into help.request_skill (cooperative, request, label)
    select ${cooperative}, ${id}, s from unnest(${[...skills]}::text[]) as s`.execute(db);
}

export async function insertFiles(
  { db, cooperative }: Scene,
  request: string,
  files: readonly { paper: string; name: string }[],
): Promise<void> {
  await sql`insert into help.request_file (cooperative, request, position, paper, name)
    select ${cooperative}, ${request}, f.at - 1, f.paper, f.name
    from unnest(${files.map(({ paper }) => paper)}::text[], ${files.map(({ name }) => name)}::text[])
      with ordinality as f (paper, name, at)`.execute(db);
}

export async function findFile(
  db: Tx,
  cooperative: number,
  request: string,
  position: number,
): Promise<{ paper: string; name: string } | null> {
  const { rows } = await sql<{ paper: string; name: string }>`select paper, name from help.request_file
    where cooperative = ${cooperative} and request = ${request} and position = ${position}`.execute(db);
  return rows[0] ?? null;
}

export async function insertStep(
  { db, cooperative, now, actor }: Scene,
  { request, state, note = "" }: { request: string; state: Exclude<State, "draft">; note?: string },
): Promise<void> {
  await sql`insert into help.step (cooperative, request, position, state, note, set_at, set_by)
    select ${cooperative}, ${request}, coalesce(max(position), 0) + 1, ${state}, ${note}, ${now}::timestamptz,
      ${actor.person}::uuid
    from help.step where cooperative = ${cooperative} and request = ${request}`.execute(db);
}

export interface Step {
  readonly position: number;
  readonly state: Exclude<State, "draft">;
  readonly note: string;
  readonly at: Date;
  readonly who: string | null;
}

export async function listSteps(db: Tx, cooperative: number, request: string): Promise<Step[]> {
  const { rows } = await sql<Step>`select s.position, s.state, s.note, s.set_at as at,
      p.given_name || ' ' || p.family_name as who
    from help.step s left join people.person p on p.id = s.set_by
    where s.cooperative = ${cooperative} and s.request = ${request} order by s.position desc`.execute(db);
  return rows;
}

/** Open ones whose day has passed. */
export async function listPast(
  db: Tx,
  cooperative: number,
  today: CivilDate,
): Promise<{ id: string; person: string; title: string }[]> {
  const { rows } = await sql<{ id: string; person: string; title: string }>`select r.id, r.person, r.title
    from help.request r join help.standing s on s.cooperative = r.cooperative and s.request = r.id
    where r.cooperative = ${cooperative} and s.state = 'open' and r.by_on < ${today}`.execute(db);
  return rows;
}

/** What the whole house reads as asked for and waiting for an answer, the newest first: its titles. */
export async function listAsked(
  db: Tx,
  cooperative: number,
  limit: number,
): Promise<{ id: string; title: string }[]> {
  const { rows } = await sql<{ id: string; title: string }>`select r.id, r.title from help.request r
      join help.standing s on s.cooperative = r.cooperative and s.request = r.id
    where r.cooperative = ${cooperative} and r.kind = 'need' and s.state = 'open' and not r.confidential
    order by s.since desc, r.id limit ${limit}`.execute(db);
  return rows;
}
