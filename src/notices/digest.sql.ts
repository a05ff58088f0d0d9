import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Language, Params } from "../foundation/words.ts";

export interface Undigested {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly told: readonly { kind: string; params: Params; link: string }[];
}

/** What waits for each person's letter of the day: told since their last one, and not read yet. */
export async function listUndigested(db: Tx, cooperative: number, now: Date): Promise<Undigested[]> {
  const { rows } = await sql<Undigested>`
    select p.id as person, p.given_name as name, p.email, p.language,
      json_agg(json_build_object('kind', n.kind, 'params', n.params, 'link', n.link) order by n.at) as told
    from notices.notice n join people.person p on p.id = n.person
    where n.cooperative = ${cooperative} and n.way = 'digest' and n.at <= ${now}
      and n.at > coalesce((select max(d.sent_at) from notices.digest d
        where d.cooperative = n.cooperative and d.person = n.person), '-infinity')
      and not exists (select from notices.reading r where r.cooperative = n.cooperative and r.notice = n.id)
    group by p.id order by p.id`.execute(db);
  return rows;
}

export async function insertDigest({ db, cooperative, now }: Scene, person: string): Promise<void> {
  await sql`insert into notices.digest (cooperative, person, sent_at)
    values (${cooperative}, ${person}, ${now})`.execute(db);
}
