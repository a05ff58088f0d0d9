import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Match, Why } from "./match.ts";

export interface Suggestion {
  readonly person: string;
  readonly name: string;
  readonly why: Why;
  readonly answer: "no" | "later" | null;
  readonly laterOn: CivilDate | null;
}

export async function listSuggestions(db: Tx, cooperative: number, request: string): Promise<Suggestion[]> {
  const { rows } = await sql<Suggestion>`select x.person, p.given_name || ' ' || p.family_name as name, x.why,
      x.answer, x.later_on as "laterOn"
    from help.suggestion x join people.person p on p.id = x.person
    where x.cooperative = ${cooperative} and x.request = ${request} order by p.family_name`.execute(db);
  return rows;
}

/** Nobody is thought of twice for the same request; answers who is new. */
export async function insertSuggestions(
  { db, cooperative, now }: Scene,
  request: string,
  matches: readonly Match[],
): Promise<string[]> {
  const { rows } = await sql<{
    person: string;
  }>`insert into help.suggestion (cooperative, request, person, why,
      set_at)
    select ${cooperative}, ${request}, m.person, m.why::jsonb, ${now}::timestamptz
    from unnest(${matches.map(({ person }) => person)}::uuid[],
      ${matches.map(({ why }) => JSON.stringify(why))}::text[]) as m (person, why)
    on conflict do nothing returning person`.execute(db);
  return rows.map(({ person }) => person);
}

export async function answerSuggestion(
  { db, cooperative, now, actor }: Scene,
  { request, answer, laterOn }: { request: string; answer: "no" | "later" | null; laterOn: CivilDate | null },
): Promise<void> {
  await sql`update help.suggestion set answer = ${answer}, later_on = ${laterOn},
      answered_at = ${answer === null ? null : now}
    where cooperative = ${cooperative} and request = ${request} and person = ${actor.person}`.execute(db);
}

/** Who asked to be asked again by now, of requests that still wait. */
export async function listLater(
  db: Tx,
  cooperative: number,
  today: CivilDate,
): Promise<{ request: string; title: string; person: string; laterOn: CivilDate }[]> {
  const { rows } = await sql<{ request: string; title: string; person: string; laterOn: CivilDate }>`select
      r.id as request, r.title, x.person, x.later_on as "laterOn"
    from help.suggestion x join help.request r on r.cooperative = x.cooperative and r.id = x.request
      join help.standing s on s.cooperative = r.cooperative and s.request = r.id
    where x.cooperative = ${cooperative} and x.later_on <= ${today} and s.state = 'open'`.execute(db);
  return rows;
}

export interface Hand {
  readonly person: string;
  readonly name: string;
  readonly note: string;
  readonly at: Date;
  readonly chosenAt: Date | null;
}

export async function listHands(db: Tx, cooperative: number, request: string): Promise<Hand[]> {
  const { rows } = await sql<Hand>`select h.person, p.given_name || ' ' || p.family_name as name, h.note,
      h.set_at as at, h.chosen_at as "chosenAt"
    from help.hand h join people.person p on p.id = h.person
    where h.cooperative = ${cooperative} and h.request = ${request}
    order by h.chosen_at nulls last, h.set_at`.execute(db);
  return rows;
}

export async function putHand(
  { db, cooperative, now, actor }: Scene,
  { request, note }: { request: string; note: string },
): Promise<void> {
  await sql`insert into help.hand (cooperative, request, person, note, set_at)
    values (${cooperative}, ${request}, ${actor.person}, ${note}, ${now})`.execute(db);
}

export async function deleteHand({ db, cooperative, actor }: Scene, request: string): Promise<void> {
  await sql`delete from help.hand where cooperative = ${cooperative} and request = ${request}
    and person = ${actor.person}`.execute(db);
}

/** The one who helps now; null where nobody is chosen any more. */
export async function putChosen(
  { db, cooperative, now }: Scene,
  request: string,
  person: string | null,
): Promise<void> {
  await sql`update help.hand set chosen_at = null where cooperative = ${cooperative}
    and request = ${request} and chosen_at is not null`.execute(db);
  if (person)
    await sql`update help.hand set chosen_at = ${now} where cooperative = ${cooperative}
      and request = ${request} and person = ${person}`.execute(db);
}

export interface Hours {
  readonly minutes: number;
  readonly person: string;
  readonly agreedAt: Date | null;
}

export async function readHours(
  db: Tx,
  cooperative: number,
  request: string,
  helper: string,
): Promise<Hours | null> {
  const { rows } = await sql<Hours>`select minutes, person, agreed_at as "agreedAt" from help.hours
    where cooperative = ${cooperative} and request = ${request} and helper = ${helper}`.execute(db);
  return rows[0] ?? null;
}

export async function putHours(
  { db, cooperative, now }: Scene,
  h: { request: string; helper: string; minutes: number; person: string; agreed: boolean },
): Promise<void> {
  await sql`insert into help.hours (cooperative, request, helper, minutes, person, set_at, agreed_at)
    values (${cooperative}, ${h.request}, ${h.helper}, ${h.minutes}, ${h.person}, ${now},
      ${h.agreed ? now : null})
    on conflict (cooperative, request, helper) do update set minutes = excluded.minutes,
      person = excluded.person, set_at = excluded.set_at, agreed_at = excluded.agreed_at`.execute(db);
}
