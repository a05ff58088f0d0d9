import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly person: string;
  readonly name: string;
  readonly cluster: string | null;
}

export async function listAnswers(db: Tx, cooperative: number, survey: string): Promise<Answer[]> {
  const { rows } = await sql<Answer>`select a.id, a.text, a.person,
      p.given_name || ' ' || p.family_name as name, s.cluster
    from needs.answer a join people.person p on p.id = a.person
      left join needs.sorted s on s.cooperative = a.cooperative and s.answer = a.id
    where a.cooperative = ${cooperative} and a.survey = ${survey} order by a.set_at, a.position`.execute(db);
  return rows;
}

/** One’s answers; those that stay the same keep the place they were given. */
export async function putAnswers(
  { db, cooperative, now, actor, newId }: Scene,
  survey: string,
  texts: readonly string[],
): Promise<void> {
  await sql`delete from needs.answer where cooperative = ${cooperative} and survey = ${survey}
    and person = ${actor.person} and text is distinct from (${[...texts]}::text[])[position + 1]`.execute(db);
  await sql`insert into needs.answer (cooperative, id, survey, person, position, text, set_at)
    select ${cooperative}, t.id, ${survey}, ${actor.person}, t.at - 1, t.text, ${now}
    from unnest(${texts.map(() => newId())}::uuid[], ${[...texts]}::text[])
      with ordinality as t (id, text, at)
    on conflict (cooperative, survey, person, position) do nothing`.execute(db);
}

export interface Outcome {
  readonly kind: "page" | "workshop";
  readonly title: string;
  readonly link: string;
}

export interface Cluster {
  readonly id: string;
  readonly survey: string;
  readonly name: string;
  readonly answers: number;
  readonly people: number;
  readonly outcomes: readonly {
    readonly kind: "page" | "workshop";
    readonly title: string;
    readonly link: string;
  }[];
}

const cluster = sql`select c.id, c.survey, c.name, count(a.id)::int as answers,
    count(distinct a.person)::int as people,
    coalesce((select json_agg(json_build_object('kind', o.kind, 'title', o.title, 'link', o.link)
        order by o.set_at) from needs.outcome o
      where o.cooperative = c.cooperative and o.cluster = c.id), '[]') as outcomes
  from needs.cluster c
    left join needs.sorted s on s.cooperative = c.cooperative and s.cluster = c.id
    left join needs.answer a on a.cooperative = s.cooperative and a.id = s.answer`;

export async function listClusters(db: Tx, cooperative: number, survey: string): Promise<Cluster[]> {
  const { rows } = await sql<Cluster>`${cluster} where c.cooperative = ${cooperative} and c.survey = ${survey}
    group by c.cooperative, c.id order by answers desc, c.name`.execute(db);
  return rows;
}

export async function readCluster(db: Tx, cooperative: number, id: string): Promise<Cluster | null> {
  const { rows } = await sql<Cluster>`${cluster} where c.cooperative = ${cooperative} and c.id = ${id}
    group by c.cooperative, c.id`.execute(db);
  return rows[0] ?? null;
}

export async function insertCluster(
  { db, cooperative, now, actor }: Scene,
  c: { id: string; survey: string; name: string },
): Promise<void> {
  await sql`insert into needs.cluster (cooperative, id, survey, name, set_at, set_by)
    values (${cooperative}, ${c.id}, ${c.survey}, ${c.name}, ${now}, ${actor.person})`.execute(db);
}

/** Puts answers together; out of any cluster where there is none. */
export async function putSorted(
  { db, cooperative }: Scene,
  answers: readonly string[],
  into: string | null,
): Promise<void> {
  if (into === null)
    await sql`delete from needs.sorted where cooperative = ${cooperative}
      and answer = any(${[...answers]}::uuid[])`.execute(db);
  else
    await sql`insert into needs.sorted (cooperative, answer, cluster)
      select ${cooperative}, a, ${into} from unnest(${[...answers]}::uuid[]) as a
      on conflict (cooperative, answer) do update set cluster = excluded.cluster`.execute(db);
}

/** What those of a cluster said, and who they are. */
export async function listAsking(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<{ person: string; text: string }[]> {
  const { rows } = await sql<{ person: string; text: string }>`select a.person, a.text from needs.sorted s
      join needs.answer a on a.cooperative = s.cooperative and a.id = s.answer
    where s.cooperative = ${cooperative} and s.cluster = ${id} order by a.set_at, a.position`.execute(db);
  return rows;
}

export async function insertOutcome(
  { db, cooperative, now, actor, newId }: Scene,
  o: { cluster: string; kind: "page" | "workshop"; what: string; title: string; link: string },
): Promise<void> {
  await sql`insert into needs.outcome (cooperative, id, cluster, kind, what, title, link, set_at, set_by)
    values (${cooperative}, ${newId()}, ${o.cluster}, ${o.kind}, ${o.what}, ${o.title}, ${o.link}, ${now},
      ${actor.person})`.execute(db);
}

/**
 * What members need, as whoever wants to answer it reads it: needs that were named in the surveys of the
 * whole house, those of most people first; `answered` where something came of it already.
 */
export async function listNeeds(
  db: Tx,
  cooperative: number,
  limit: number,
): Promise<{ id: string; name: string; people: number; answered: boolean }[]> {
  const { rows } = await sql<{ id: string; name: string; people: number; answered: boolean }>`
    select c.id, c.name, c.people, c.outcomes::text <> '[]' as answered
    from (${cluster} where c.cooperative = ${cooperative} and exists (select from needs.survey y
        where y.cooperative = c.cooperative and y.id = c.survey and y.working_group is null)
      group by c.cooperative, c.id) c
    where c.people > 0 order by answered, c.people desc, c.name, c.id limit ${limit}`.execute(db);
  return rows;
}
