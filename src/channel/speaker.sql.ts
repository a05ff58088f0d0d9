import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import type { Scene } from "../foundation/scene.ts";

/** Somebody who is seen or heard; `given` is null until they answer. */
export interface Speaker {
  readonly id: string;
  readonly film: string;
  readonly person: string | null;
  readonly name: string;
  readonly email: string;
  readonly given: boolean | null;
  readonly answeredAt: Date | null;
}

const speaker = sql`select s.id, s.film, s.person, s.name, s.email, a.given, a.set_at as "answeredAt"
  from channel.speaker s join channel.agreement a on a.cooperative = s.cooperative and a.speaker = s.id`;

export async function listSpeakers(db: Tx, cooperative: number, film: string): Promise<Speaker[]> {
  const { rows } = await sql<Speaker>`${speaker} where s.cooperative = ${cooperative} and s.film = ${film}
    order by s.set_at, s.id`.execute(db);
  return rows;
}

/** Held until commit, with its film: an answer and a publication are decided one after the other. */
export async function lockSpeaker(db: Tx, cooperative: number, id: string): Promise<Speaker | null> {
  await sql`select from channel.film f where f.cooperative = ${cooperative} and f.id =
    (select s.film from channel.speaker s where s.cooperative = ${cooperative} and s.id = ${id})
    for no key update`.execute(db);
  const { rows } = await sql<Speaker>`${speaker} where s.cooperative = ${cooperative}
    and s.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function findSpeakerByKey(db: Tx, cooperative: number, key: string): Promise<Speaker | null> {
  const { rows } = await sql<Speaker>`${speaker} where s.cooperative = ${cooperative}
    and s.key_hash = ${hashOfSecret(key)}`.execute(db);
  return rows[0] ?? null;
}

export async function insertSpeaker(
  { db, cooperative, now, actor }: Scene,
  s: Pick<Speaker, "id" | "film" | "person" | "name" | "email"> & { keyHash: string | null },
): Promise<void> {
  await sql`insert into channel.speaker (cooperative, id, film, person, name, email, key_hash, set_at, set_by)
    values (${cooperative}, ${s.id}, ${s.film}, ${s.person}, ${s.name}, ${s.email}, ${s.keyHash}, ${now},
      ${actor.person})`.execute(db);
}

export async function deleteSpeaker({ db, cooperative }: Scene, id: string): Promise<void> {
  await sql`delete from channel.speaker where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function insertConsent(
  { db, cooperative, now, actor }: Scene,
  id: string,
  given: boolean,
): Promise<void> {
  await sql`insert into channel.consent (cooperative, speaker, turn, given, set_at, set_by)
    select ${cooperative}, ${id}, coalesce(max(c.turn), 0) + 1, ${given}, ${now}, ${actor.person}
    from channel.consent c where c.cooperative = ${cooperative} and c.speaker = ${id}`.execute(db);
}

/** The films in which somebody is asked whether they agree. */
export async function listAsked(
  db: Tx,
  cooperative: number,
  person: string,
): Promise<{ speaker: string; film: string; title: string; given: boolean | null }[]> {
  const { rows } = await sql<{ speaker: string; film: string; title: string; given: boolean | null }>`
    select s.id as speaker, s.film, f.title, a.given from channel.speaker s
      join channel.film f on f.cooperative = s.cooperative and f.id = s.film
      join channel.agreement a on a.cooperative = s.cooperative and a.speaker = s.id
    where s.cooperative = ${cooperative} and s.person = ${person}
      and not exists (select from channel.removal r where r.cooperative = s.cooperative and r.film = s.film)
    order by (a.given is null) desc, s.set_at desc`.execute(db);
  return rows;
}
