import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Basis } from "./formula.ts";
import { type Terms, type TermsRow, termsOf } from "./terms.ts";

export interface Kind {
  readonly code: string;
  readonly label: string;
  readonly account: string;
}

/** The contributions that a cooperative takes. */
export async function listKinds(db: Tx, cooperative: number): Promise<Kind[]> {
  const { rows } = await sql<Kind>`select code, label, account from contribution.kind
    where cooperative = ${cooperative} order by added_at, code limit 50`.execute(db);
  return rows;
}

export async function insertKind({ db, cooperative, now, actor }: Scene, kind: Kind): Promise<void> {
  await sql`insert into contribution.kind (cooperative, code, label, account, added_at, added_by)
    values (${cooperative}, ${kind.code}, ${kind.label}, ${kind.account}, ${now}, ${actor.person})`.execute(
    db,
  );
}

const termsColumns = sql`t.id, t.kind, t.contract_kind as "contractKind", t.activity, t.contract,
  t.starts_on as "startsOn", t.ends_on as "endsOn", t.basis, t.cut, t.slices,
  t.minimum_cents as "minimumCents", t.maximum_cents as "maximumCents", t.host,
  t.host_share_bp as "hostShareBp", t.decided`;

export interface Holding extends Terms {
  /** Which of what was asked it answers. */
  readonly place: number;
  readonly label: string;
  readonly account: string;
  readonly fiscalYear: CivilDate;
}

/**
 * The terms that hold for activities on days, one of each contribution: those of the contract before those of
 * the activity, of its kind of contract (that of an employee-entrepreneur first), of everyone. In one
 * statement for any number.
 */
export async function findHolding(
  db: Tx,
  cooperative: number,
  asked: readonly { readonly activity: string; readonly on: CivilDate }[],
): Promise<Holding[]> {
  const { rows } = await sql<
    TermsRow & Omit<Holding, "formula" | "place"> & { places: number[] }
  >`/* prepared */
    with asked as materialized (
      select activity, day, min(place)::int as first, array_agg(place::int - 1) as places
      from unnest(${asked.map((a) => a.activity)}::uuid[], ${asked.map((a) => a.on)}::date[])
        with ordinality as w (activity, day, place) group by activity, day),
    under as materialized (
      select a.activity, a.day, array_agg(c.id) as contracts, array_agg(c.kind) as kinds
      from asked a
        join activities.membership m on m.cooperative = ${cooperative} and m.activity = a.activity
          and m.since <= a.day and (m.until is null or m.until >= a.day)
        join contracts.in_force f on f.cooperative = m.cooperative and f.person = m.person
          and f.since <= a.day and (f.until is null or f.until >= a.day)
        join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
          and c.kind in ('cape', 'cesa')
      where exists (select from contribution.terms t where t.cooperative = ${cooperative}
        and (t.contract_kind is not null or t.contract is not null))
      group by a.activity, a.day),
    held as (
    select t.id, y.ends_on, array_agg(place) as places
    from asked a
      join ledger.fiscal_year y on y.cooperative = ${cooperative} and a.day between y.starts_on and y.ends_on
      join contribution.kind k on k.cooperative = ${cooperative}
      left join under u on u.activity = a.activity and u.day = a.day
      join lateral (select t.id from contribution.terms t
        where t.cooperative = ${cooperative} and t.kind = k.code and t.starts_on <= a.day
          and (t.ends_on is null or t.ends_on >= a.day)
          and (t.activity is null or t.activity = a.activity)
          and (t.contract is null or t.contract = any(u.contracts))
          and (t.contract_kind is null or t.contract_kind = any(u.kinds))
        order by t.contract is null, t.activity is null, t.contract_kind is null, t.contract_kind desc,
          t.starts_on desc limit 1) t on true
      cross join unnest(a.places) as place
    group by t.id, y.ends_on)
    select h.places, k.label, k.account, h.ends_on as "fiscalYear", ${termsColumns}
    from held h join contribution.terms t on t.cooperative = ${cooperative} and t.id = h.id
      join contribution.kind k on k.cooperative = t.cooperative and k.code = t.kind
    order by k.added_at, k.code`.execute(db);
  const held = rows.flatMap(({ places, ...row }) => {
    const terms = termsOf(row);
    return places.map((place) => ({ ...terms, place }));
  });
  return held.sort((a, b) => a.place - b.place);
}

/** What the contributions begun by a day are counted on. */
export async function listBases(db: Tx, cooperative: number, by: CivilDate): Promise<Basis[]> {
  const { rows } = await sql<{ basis: Basis }>`select distinct basis from contribution.terms
    where cooperative = ${cooperative} and starts_on <= ${by}`.execute(db);
  return rows.map(({ basis }) => basis);
}

export interface ListedTerms extends Terms {
  readonly activityName: string | null;
  readonly contractOf: string | null;
  readonly hostName: string | null;
  /** The last day that a line of theirs is of. */
  readonly countedOn: CivilDate | null;
}

/** All that was ever said of the contributions, the latest first. */
export async function listTerms(db: Tx, cooperative: number, kind?: string): Promise<ListedTerms[]> {
  const { rows } = await sql<TermsRow & Omit<ListedTerms, "formula">>`select ${termsColumns},
      a.name as "activityName", h.name as "hostName", p.given_name || ' ' || p.family_name as "contractOf",
      (select max(l.dated) from contribution.line l where l.cooperative = t.cooperative and l.terms = t.id)
        as "countedOn"
    from contribution.terms t
      left join activities.activity a on a.cooperative = t.cooperative and a.id = t.activity
      left join activities.activity h on h.cooperative = t.cooperative and h.id = t.host
      left join contracts.contract c on c.cooperative = t.cooperative and c.id = t.contract
      left join people.person p on p.id = c.person
    where t.cooperative = ${cooperative} and ${kind ? sql`t.kind = ${kind}` : sql`true`}
    order by t.starts_on desc, a.name, t.id limit 500`.execute(db);
  return rows.map(termsOf);
}

export async function insertTerms({ db, cooperative, now, actor }: Scene, terms: Terms): Promise<void> {
  const { formula: f } = terms;
  const slices = JSON.stringify(f.slices.map(({ fromCents, rateBp }) => [String(fromCents), rateBp]));
  await sql`insert into contribution.terms (cooperative, id, kind, contract_kind, activity, contract,
      starts_on, ends_on, basis, cut, slices, minimum_cents, maximum_cents, host, host_share_bp, decided,
      set_at, set_by)
    values (${cooperative}, ${terms.id}, ${terms.kind}, ${terms.contractKind}, ${terms.activity},
      ${terms.contract}, ${terms.startsOn}, ${terms.endsOn}, ${f.basis}, ${f.cut}, ${slices}::jsonb,
      ${f.minimumCents}, ${f.maximumCents}, ${terms.host}, ${terms.hostShareBp}, ${terms.decided}, ${now},
      ${actor.person})`.execute(db);
}

/** Holds the terms until commit. */
export async function lockTerms(db: Tx, cooperative: number, id: string): Promise<ListedTerms | null> {
  await sql`select from contribution.terms where cooperative = ${cooperative} and id = ${id}
    for update`.execute(db);
  return (await listTerms(db, cooperative)).find((terms) => terms.id === id) ?? null;
}

export async function endTermsOn({ db, cooperative }: Scene, id: string, on: CivilDate): Promise<void> {
  await sql`update contribution.terms set ends_on = ${on}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

/** Whether the terms of one scope begin on that day already, and the last day counted in it, or null. */
export async function findScope(
  db: Tx,
  cooperative: number,
  s: Pick<Terms, "kind" | "contractKind" | "activity" | "contract" | "startsOn">,
): Promise<{ taken: boolean; countedOn: CivilDate | null }> {
  const { rows } = await sql<{ taken: boolean; countedOn: CivilDate | null }>`select
      exists (select from contribution.terms t where t.cooperative = ${cooperative} and t.kind = ${s.kind}
        and t.contract_kind is not distinct from ${s.contractKind}::text
        and t.activity is not distinct from ${s.activity}::uuid
        and t.contract is not distinct from ${s.contract}::uuid and t.starts_on = ${s.startsOn}) as taken,
      (select max(l.dated) from contribution.line l
        where l.cooperative = ${cooperative} and l.kind = ${s.kind} and l.dated >= ${s.startsOn}
          and (${s.activity}::uuid is null or l.activity = ${s.activity}))
        as "countedOn"`.execute(db);
  return rows[0] as { taken: boolean; countedOn: CivilDate | null };
}

/** Whether the activities and the contract that terms name are those of this cooperative. */
export async function isScopeKnown(
  db: Tx,
  cooperative: number,
  { activity, contract, host }: Pick<Terms, "activity" | "contract" | "host">,
): Promise<boolean> {
  const named = [activity, host].filter((id) => id !== null);
  const all = new Set(named).size;
  const { rows } = await sql<{ known: boolean }>`select
      (select count(*) from activities.activity where cooperative = ${cooperative}
        and id = any(${named}::uuid[])) = ${all}
      and (${contract}::uuid is null or exists (select from contracts.contract c where c.id = ${contract}
        and c.cooperative = ${cooperative} and c.kind in ('cape', 'cesa'))) as known`.execute(db);
  return rows[0]?.known ?? false;
}

/** The contracts of entrepreneurs in force on a day, by name. */
export async function listRunning(
  db: Tx,
  cooperative: number,
  on: CivilDate,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select c.id, p.family_name || ' ' || p.given_name || ' · ' || upper(c.kind) as name
    from contracts.in_force f
      join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
      join people.person p on p.id = c.person
    where f.cooperative = ${cooperative} and c.kind in ('cape', 'cesa') and f.since <= ${on}
      and (f.until is null or f.until >= ${on})
    order by name limit 2000`.execute(db);
  return rows;
}
