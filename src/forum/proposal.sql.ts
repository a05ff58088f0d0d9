import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Proposal, State, Wording } from "./proposal.ts";

const proposal = sql`select p.id, p.edition, p.activity, a.name as "activityName", p.need,
    p.set_by as "setBy", w.version, w.title, w.about, w.notes, w.track, t.name as "trackName", w.minutes,
    w.form, w.expected, w.answers, s.state, s.submitted_at as "submittedAt", s.since, s.note, x.event,
    coalesce((select json_agg(json_build_object('id', q.id, 'name', q.given_name || ' ' || q.family_name,
          'accepted', case when h.accepted_at is not null then true when h.declined_at is not null then false
            end)
        order by h.accepted_at is null, h.set_at, q.family_name, q.id)
      from forum.host h join people.person q on q.id = h.person
      where h.cooperative = p.cooperative and h.proposal = p.id), '[]') as hosts
  from forum.proposal p
    join forum.standing s on s.cooperative = p.cooperative and s.proposal = p.id
    join lateral (select * from forum.wording w where w.cooperative = p.cooperative and w.proposal = p.id
      order by w.version desc limit 1) w on true
    left join forum.track t on t.cooperative = p.cooperative and t.id = w.track
    left join forum.session x on x.cooperative = p.cooperative and x.proposal = p.id
    left join activities.activity a on a.cooperative = p.cooperative and a.id = p.activity`;

export async function readProposal(db: Tx, cooperative: number, id: string): Promise<Proposal | null> {
  const { rows } = await sql<Proposal>`${proposal}
    where p.cooperative = ${cooperative} and p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit, then read. */
export async function lockProposal(db: Tx, cooperative: number, id: string): Promise<Proposal | null> {
  await sql`select from forum.proposal where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readProposal(db, cooperative, id);
}

export interface Listing {
  readonly edition: string;
  readonly states?: readonly State[];
  /** Those that this person runs or is invited to run. */
  readonly host?: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** Proposals of an edition: the first that came first, drafts at the end. */
export async function listProposals(
  db: Tx,
  cooperative: number,
  { edition, states, host = null, limit, offset }: Listing,
): Promise<(Proposal & { total: number })[]> {
  const wanted = states ? [...states] : null;
  const { rows } = await sql<Proposal & { total: number }>`select y.*, count(*) over ()::int as total
    from (${proposal} where p.cooperative = ${cooperative} and p.edition = ${edition}
      and (${host}::uuid is null or exists (select from forum.host h where h.cooperative = p.cooperative
        and h.proposal = p.id and h.person = ${host} and h.declined_at is null))) y
    where ${wanted}::text[] is null or y.state = any(${wanted}::text[])
    order by y."submittedAt" nulls last, y.since, y.id limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export async function insertProposal(
  { db, cooperative, now, actor }: Scene,
  p: { id: string; edition: string; activity: string | null; need: string | null },
): Promise<void> {
  await sql`insert into forum.proposal (cooperative, id, edition, activity, need, set_at, set_by)
    values (${cooperative}, ${p.id}, ${p.edition}, ${p.activity}, ${p.need}, ${now},
      ${actor.person})`.execute(db);
}

export async function updateNeed({ db, cooperative }: Scene, id: string, need: string | null): Promise<void> {
  await sql`update forum.proposal set need = ${need}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function insertWording(
  { db, cooperative, now, actor }: Scene,
  { id, version, ...w }: Wording & { id: string; version: number },
): Promise<void> {
  await sql`insert into forum.wording (cooperative, proposal, version, title, about, notes, track, minutes,
      form, expected, answers, set_at, set_by)
    values (${cooperative}, ${id}, ${version}, ${w.title}, ${w.about}, ${w.notes}, ${w.track}, ${w.minutes},
      ${w.form}, ${w.expected}, ${[...w.answers]}::text[], ${now}, ${actor.person})`.execute(db);
}

/** What it said then; null where there is no such version. */
export async function readWording(
  db: Tx,
  cooperative: number,
  { proposal: id, version }: { proposal: string; version: number },
): Promise<Wording | null> {
  const { rows } = await sql<Wording>`select title, about, notes, track, minutes, form, expected, answers
    from forum.wording where cooperative = ${cooperative} and proposal = ${id}
      and version = ${version}`.execute(db);
  return rows[0] ?? null;
}

/** They run it, or are asked to: null leaves the invitation open. */
export async function putHost(
  { db, cooperative, now, actor }: Scene,
  id: string,
  { person, accepted }: { person: string; accepted: boolean | null },
): Promise<void> {
  const [yes, no] = [accepted === true ? now : null, accepted === false ? now : null];
  await sql`insert into forum.host (cooperative, proposal, person, accepted_at, declined_at, set_at, set_by)
    values (${cooperative}, ${id}, ${person}, ${yes}, ${no}, ${now}, ${actor.person})
    on conflict (cooperative, proposal, person) do update set accepted_at = excluded.accepted_at,
      declined_at = excluded.declined_at, set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
}

export type Step = Exclude<State, "draft">;

export async function insertStep(
  { db, cooperative, now, actor }: Scene,
  id: string,
  { step, note = "" }: { step: Step; note?: string },
): Promise<void> {
  await sql`insert into forum.step (cooperative, proposal, step, note, set_at, set_by)
    values (${cooperative}, ${id}, ${step}, ${note}, ${now}, ${actor.person})`.execute(db);
}
