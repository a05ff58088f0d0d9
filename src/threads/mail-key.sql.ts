import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { drawToken } from "./inbox.ts";

export interface MailKey {
  readonly token: string;
  readonly person: string;
  readonly email: string;
  readonly thread: string | null;
  readonly group: string | null;
}

type Of = { person: string; thread?: string | null; group?: string | null };

/** The address by which somebody writes there, drawn at their first letter and the same ever after. */
export async function ensureKey({ db, cooperative, now }: Scene, of: Of): Promise<string> {
  const { person, thread = null, group = null } = of;
  await sql`insert into threads.mail_key (cooperative, token, person, thread, working_group, set_at)
    values (${cooperative}, ${drawToken()}, ${person}, ${thread}, ${group}, ${now})
    on conflict (cooperative, person, thread, working_group) do nothing`.execute(db);
  return (await findPlaceKey(db, cooperative, of)) as string;
}

export async function findPlaceKey(db: Tx, cooperative: number, of: Of): Promise<string | null> {
  const { rows } = await sql<{ token: string }>`select token from threads.mail_key
    where cooperative = ${cooperative} and person = ${of.person}
      and thread is not distinct from ${of.thread ?? null}::uuid
      and working_group is not distinct from ${of.group ?? null}::uuid`.execute(db);
  return rows[0]?.token ?? null;
}

export async function readKey(db: Tx, cooperative: number, token: string): Promise<MailKey | null> {
  const { rows } = await sql<MailKey>`select k.token, k.person, p.email, k.thread, k.working_group as "group"
    from threads.mail_key k join people.person p on p.id = k.person
    where k.cooperative = ${cooperative} and k.token = ${token}`.execute(db);
  return rows[0] ?? null;
}
