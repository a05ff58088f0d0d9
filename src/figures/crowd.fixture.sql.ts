import { sql } from "kysely";
import { insertActivity, insertMembership } from "../activities/index.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Member } from "./crowd.fixture.ts";

export async function insertPeople({ db, cooperative, now }: Scene, crowd: readonly Member[]): Promise<void> {
  const ids = crowd.map(({ person }) => person);
  await sql`insert into people.person (id, given_name, family_name, email, created_at)
    select p, 'Membre', 'Numéro ' || n, 'membre' || n || '@lanavette.example', ${now}
    from unnest(${ids}::uuid[]) with ordinality as x (p, n)`.execute(db);
  await sql`insert into people.mandate (cooperative, id, person, role, since)
    select ${cooperative}::int, gen_random_uuid(), p, 'entrepreneur', '2023-01-01'
    from unnest(${ids}::uuid[]) as x (p)`.execute(db);
}

interface Placed {
  readonly code: string;
  readonly adviser: string;
  readonly site: string | null;
  readonly trade: string;
}

export async function runActivity(
  { db, cooperative }: Scene,
  { person, activity, contracts }: Member,
  placed: Placed,
): Promise<void> {
  const openedOn = contracts[0]?.since ?? "2023-01-05";
  const plain = { colour: "#0f5e63", email: "", phone: "", website: "", street: "", postcode: "", town: "" };
  await insertActivity(db, cooperative, {
    ...{
      ...plain,
      ...placed,
      id: activity,
      kind: "individual",
      name: placed.code,
      legalMentions: "",
      openedOn,
    },
  });
  await insertMembership(db, cooperative, { activity, person, since: openedOn });
}

/** What the placements of an activity say, the oldest first. */
export async function placementsOf({ db, cooperative }: Scene, activity: string) {
  const { rows } = await sql<{ since: string; adviser: string | null; trade: string }>`
    select since, adviser, trade from activities.placement
    where cooperative = ${cooperative} and activity = ${activity} order by since`.execute(db);
  return rows;
}

/** Hours of an adviser with somebody, on a day at nine. */
export async function noteHours(
  { db, cooperative, newId, now }: Scene,
  h: { adviser: string; person: string; day: string; minutes: number },
): Promise<void> {
  const id = newId();
  await sql`insert into funding.hours (cooperative, id, adviser, day, starts_at, ends_at, theme, reason,
      recorded_at)
    values (${cooperative}, ${id}, ${h.adviser}, ${h.day}, ${`${h.day} 09:00Z`}::timestamptz,
      ${`${h.day} 09:00Z`}::timestamptz + make_interval(mins => ${h.minutes}), 'Suivi',
      'Repris', ${now})`.execute(db);
  await sql`insert into funding.hours_member (cooperative, hours, member)
    values (${cooperative}, ${id}, ${h.person})`.execute(db);
}

/** The turnover of each activity in these months, from the lines and not from what is kept of them. */
export async function turnoverFromLines(
  { db, cooperative }: Scene,
  { from, to }: { from: string; to: string },
): Promise<bigint> {
  const { rows } = await sql<{
    cents: bigint;
  }>`select coalesce(sum(l.credit_cents - l.debit_cents), 0)::bigint
      as cents
    from ledger.line l join ledger.entry e on e.cooperative = l.cooperative and e.id = l.entry
    where l.cooperative = ${cooperative} and l.activity is not null and l.account like '70%'
      and e.date between ${from} and ${to}`.execute(db);
  return rows[0]?.cents ?? 0n;
}
