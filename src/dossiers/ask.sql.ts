import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { AskState } from "./ask.ts";
import type { DocumentKind } from "./document.ts";

export interface Ask {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly kind: DocumentKind;
  readonly label: string;
  readonly reason: string;
  readonly dueOn: CivilDate;
  readonly askedAt: Date;
  readonly askedBy: string | null;
  readonly askerName: string | null;
  readonly state: AskState;
  /** Why the last document was sent back. */
  readonly returned: string | null;
}

const ask = sql`from (select a.id, a.person, p.given_name || ' ' || p.family_name as name, p.family_name,
      a.kind, a.label, a.reason, a.due_on as "dueOn", a.asked_at as "askedAt", a.asked_by as "askedBy",
      b.given_name || ' ' || b.family_name as "askerName", a.cooperative,
      case when w.ask is not null then 'withdrawn' when d.id is null then 'open'
        when d.accepted is null then 'given' when d.accepted then 'accepted' else 'returned' end as state,
      case when d.accepted = false then d.reason end as returned
    from dossiers.ask a join people.person p on p.id = a.person
      left join people.person b on b.id = a.asked_by
      left join dossiers.ask_withdrawal w on w.cooperative = a.cooperative and w.ask = a.id
      left join lateral (select d.id, v.accepted, v.reason from dossiers.document d
          left join dossiers.document_decision v on v.cooperative = d.cooperative and v.document = d.id
        where d.cooperative = a.cooperative and d.answers = a.id
        order by d.given_at desc, d.id desc limit 1) d on true) a`;

/** What one person is asked for and has still to see through, the nearest day first. */
export async function listPendingAsks(db: Tx, cooperative: number, person: string): Promise<Ask[]> {
  const { rows } = await sql<Ask>`select * ${ask} where a.cooperative = ${cooperative}
    and a.person = ${person} and a.state in ('open', 'given', 'returned') order by a."dueOn", a.id`.execute(
    db,
  );
  return rows;
}

/** Whose asks one reads: all, or those of these kinds to people who run these activities. */
export type AskReader = { readonly kinds: readonly DocumentKind[]; readonly activities: readonly string[] };

/** The asks in some states that one may read; by their day, or the latest first. */
export async function listAsks(
  db: Tx,
  cooperative: number,
  wanted: {
    states: readonly AskState[];
    reader: AskReader | null;
    latestFirst: boolean;
    on: CivilDate;
    limit: number;
    offset: number;
  },
): Promise<{ rows: Ask[]; total: number }> {
  const { reader, on } = wanted;
  const seen = reader
    ? sql`a.kind = any(${[...reader.kinds]}::text[]) and exists (select from activities.membership m
        where m.cooperative = a.cooperative and m.person = a.person and m.since <= ${on}
          and (m.until is null or m.until >= ${on}) and m.activity = any(${[...reader.activities]}::uuid[]))`
    : sql`true`;
  const order = wanted.latestFirst ? sql`a."askedAt" desc, a.id` : sql`a."dueOn", a.family_name, a.id`;
  const { rows } = await sql<Ask & { total: number }>`select a.*, (count(*) over ())::int as total ${ask}
    where a.cooperative = ${cooperative} and a.state = any(${[...wanted.states]}::text[]) and ${seen}
    order by ${order} limit ${wanted.limit} offset ${wanted.offset}`.execute(db);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** The asks that wait for the person and whose day is between two. */
export async function listDueAsks(
  db: Tx,
  cooperative: number,
  { from, to }: { from: CivilDate; to: CivilDate },
): Promise<Ask[]> {
  const { rows } = await sql<Ask>`select * ${ask} where a.cooperative = ${cooperative}
    and a.state in ('open', 'returned') and a."dueOn" between ${from} and ${to}
    order by a."dueOn", a.id`.execute(db);
  return rows;
}

/** An ask, held until commit so that it is answered or withdrawn once; null where there is none. */
export async function lockAsk(db: Tx, cooperative: number, id: string): Promise<Ask | null> {
  const { rows: found } = await sql<{ person: string }>`select person from dossiers.ask
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
  const [one] = found;
  if (!one) return null;
  const all = await lockPendingAsks(db, cooperative, one.person);
  const pending = all.find((each) => each.id === id);
  if (pending) return pending;
  const { rows } = await sql<Ask>`select * ${ask} where a.cooperative = ${cooperative}
    and a.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** What a person is asked for, held until commit: of two alike at once, the second sees the first. */
export async function lockPendingAsks(db: Tx, cooperative: number, person: string): Promise<Ask[]> {
  await sql`select pg_advisory_xact_lock(${cooperative}, hashtext(${`dossiers.ask ${person}`}))`.execute(db);
  return listPendingAsks(db, cooperative, person);
}

export async function insertAsk(
  { db, cooperative, now, actor }: Scene,
  a: Pick<Ask, "id" | "person" | "kind" | "label" | "reason" | "dueOn">,
): Promise<void> {
  await sql`insert into dossiers.ask (cooperative, id, person, kind, label, reason, due_on, asked_at,
      asked_by)
    values (${cooperative}, ${a.id}, ${a.person}, ${a.kind}, ${a.label}, ${a.reason}, ${a.dueOn}, ${now},
      ${actor.person})`.execute(db);
}

export async function insertAskWithdrawal({ db, cooperative, now, actor }: Scene, id: string): Promise<void> {
  await sql`insert into dossiers.ask_withdrawal (cooperative, ask, withdrawn_at, withdrawn_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person})`.execute(db);
}
