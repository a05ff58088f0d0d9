import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Contract } from "./contract.ts";
import type { ContractKind } from "./kinds.ts";

const columns = sql`c.id, c.person, p.given_name || ' ' || p.family_name as "personName", c.kind,
  c.activity, a.name as "activityName", c.starts_on as "startsOn",
  c.ends_on as "endsOn", c.trial_ends_on as "trialEndsOn",
  c.fixed_gross_cents as "fixedGrossCents", c.job, c.qualification, c.clauses,
  s.signed_on as "signedOn", s.how as "signedHow", s.paper,
  f.since, f.until, f.associate_by as "associateBy", e.reason as "endReason"`;
const tables = sql`contracts.contract c join people.person p on p.id = c.person
  left join activities.activity a on a.cooperative = c.cooperative and a.id = c.activity
  left join contracts.signing s on s.cooperative = c.cooperative and s.contract = c.id
  left join contracts.in_force f on f.cooperative = c.cooperative and f.contract = c.id
  left join contracts.ending e on e.cooperative = c.cooperative and e.contract = c.id`;

export async function readContract(db: Tx, cooperative: number, id: string): Promise<Contract | null> {
  const { rows } = await sql<Contract>`select ${columns} from ${tables}
    where c.cooperative = ${cooperative} and c.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Every contract of a person with the cooperative, the earliest first. */
export async function listContractsOf(db: Tx, cooperative: number, person: string): Promise<Contract[]> {
  const { rows } = await sql<Contract>`select ${columns} from ${tables}
    where c.cooperative = ${cooperative} and c.person = ${person} order by c.starts_on, c.id`.execute(db);
  return rows;
}

/**
 * The contract with every other of the same person, all locked until the end of the transaction: what is
 * decided of one depends on the others. Null where there is no such contract.
 */
export async function lockContracts(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<{ contract: Contract; others: Contract[] } | null> {
  await sql`select id from contracts.contract where cooperative = ${cooperative} and person =
    (select person from contracts.contract where cooperative = ${cooperative} and id = ${id})
    order by id for update`.execute(db);
  const contract = await readContract(db, cooperative, id);
  if (!contract) return null;
  const all = await listContractsOf(db, cooperative, contract.person);
  return { contract, others: all.filter((other) => other.id !== id) };
}

export type Draft = Pick<
  Contract,
  "id" | "person" | "kind" | "activity" | "startsOn" | "endsOn" | "trialEndsOn" | "job" | "qualification"
> &
  Pick<Contract, "clauses" | "fixedGrossCents">;

export async function putDraft({ db, cooperative, now, actor }: Scene, d: Draft): Promise<void> {
  await sql`insert into contracts.contract (cooperative, id, person, kind, activity, starts_on, ends_on,
      trial_ends_on, fixed_gross_cents, job, qualification, clauses, drafted_at, drafted_by)
    values (${cooperative}, ${d.id}, ${d.person}, ${d.kind}, ${d.activity}, ${d.startsOn}, ${d.endsOn},
      ${d.trialEndsOn}, ${d.fixedGrossCents}, ${d.job}, ${d.qualification}, ${JSON.stringify(d.clauses)},
      ${now}, ${actor.person})
    on conflict (cooperative, id) do update set kind = excluded.kind, activity = excluded.activity,
      starts_on = excluded.starts_on, ends_on = excluded.ends_on, trial_ends_on = excluded.trial_ends_on,
      fixed_gross_cents = excluded.fixed_gross_cents, job = excluded.job,
      qualification = excluded.qualification, clauses = excluded.clauses,
      drafted_at = excluded.drafted_at, drafted_by = excluded.drafted_by`.execute(db);
}

export interface Signing {
  readonly contract: string;
  readonly person: string;
  readonly signedOn: CivilDate;
  readonly how: "paper" | "online" | "earlier";
  readonly paper: string | null;
}

export async function insertSigning({ db, cooperative, now, actor }: Scene, s: Signing): Promise<void> {
  await sql`insert into contracts.signing (cooperative, contract, person, signed_on, how, paper, recorded_at,
      recorded_by)
    values (${cooperative}, ${s.contract}, ${s.person}, ${s.signedOn}, ${s.how}, ${s.paper}, ${now},
      ${actor.person})`.execute(db);
}

export async function insertInForce(
  db: Tx,
  cooperative: number,
  f: {
    contract: string;
    person: string;
    since: CivilDate;
    until: CivilDate | null;
    associateBy: CivilDate | null;
  },
): Promise<void> {
  await sql`insert into contracts.in_force (cooperative, contract, person, since, until, associate_by)
    values (${cooperative}, ${f.contract}, ${f.person}, ${f.since}, ${f.until}, ${f.associateBy})`.execute(
    db,
  );
}

export async function moveEnd(
  db: Tx,
  cooperative: number,
  contract: string,
  until: CivilDate | null,
): Promise<void> {
  await sql`update contracts.in_force set until = ${until}
    where cooperative = ${cooperative} and contract = ${contract}`.execute(db);
}

/** Who is under which contract on a day, of these people. */
export async function listUnder(
  db: Tx,
  cooperative: number,
  on: CivilDate,
  people: readonly string[],
): Promise<{ person: string; kind: ContractKind; until: CivilDate | null }[]> {
  const { rows } = await sql<{ person: string; kind: ContractKind; until: CivilDate | null }>`/* prepared */
    select f.person, c.kind, f.until from contracts.in_force f
      join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract
    where f.cooperative = ${cooperative} and f.person = any(${[...people]}::uuid[])
      and f.since <= ${on} and (f.until is null or f.until >= ${on})`.execute(db);
  return rows;
}

export interface CapeHolder {
  readonly name: string;
  readonly endsOn: CivilDate;
}

/**
 * Whoever runs activities on a day under a CAPE, and the end of it: documents must print it (R1.36). One
 * list for each activity and day asked, in that order.
 */
export async function listCapeHolders(
  db: Tx,
  cooperative: number,
  asked: readonly { readonly activity: string; readonly on: CivilDate }[],
): Promise<CapeHolder[][]> {
  const { rows } = await sql<CapeHolder & { place: number }>`/* prepared */
    select w.place::int as place, p.given_name || ' ' || p.family_name as name, f.until as "endsOn"
    from unnest(${asked.map((a) => a.activity)}::uuid[], ${asked.map((a) => a.on)}::date[])
        with ordinality as w (activity, day, place)
      join activities.membership m on m.cooperative = ${cooperative} and m.activity = w.activity
        and m.since <= w.day and (m.until is null or m.until >= w.day)
      join contracts.in_force f on f.cooperative = m.cooperative and f.person = m.person
        and f.since <= w.day and f.until >= w.day
      join contracts.contract c on c.cooperative = f.cooperative and c.id = f.contract and c.kind = 'cape'
      join people.person p on p.id = m.person
    order by name`.execute(db);
  const holders: CapeHolder[][] = asked.map(() => []);
  for (const { place, name, endsOn } of rows) holders[place - 1]?.push({ name, endsOn });
  return holders;
}
