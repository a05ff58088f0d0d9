import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Page } from "./page.ts";

const page = sql`select g.id, v.title, v.text, v.version, v.set_at as "changedAt",
    w.given_name || ' ' || w.family_name as "changedBy", g.person,
    p.given_name || ' ' || p.family_name as name, g.review_on as "reviewOn", g.thread, g.survey
  from handbook.page g join people.person p on p.id = g.person
    join lateral (select * from handbook.version v where v.cooperative = g.cooperative and v.page = g.id
      order by v.version desc limit 1) v on true
    left join people.person w on w.id = v.set_by`;

export async function readPage(db: Tx, cooperative: number, id: string): Promise<Page | null> {
  const { rows } = await sql<Page>`${page} where g.cooperative = ${cooperative} and g.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function lockPage(db: Tx, cooperative: number, id: string): Promise<void> {
  await sql`select from handbook.page where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
}

/** The pages that hold all these words, those to look at again first where asked. */
export async function listPages(
  db: Tx,
  cooperative: number,
  ask: { words: readonly string[]; dueBy: CivilDate | null; limit: number; offset: number },
): Promise<(Page & { total: number })[]> {
  const { rows } = await sql<Page & { total: number }>`select each.*, count(*) over ()::int as total
    from (${page} where g.cooperative = ${cooperative}) each
    where not exists (select from unnest(${[...ask.words]}::text[]) as w (word)
        where position(w.word in foundation.plain(each.title || ' ' || each.text)) = 0)
      and (${ask.dueBy}::date is null or each."reviewOn" <= ${ask.dueBy})
    order by foundation.plain(each.title), each.id limit ${ask.limit} offset ${ask.offset}`.execute(db);
  return rows;
}

export async function insertPage(
  { db, cooperative, now }: Scene,
  g: Pick<Page, "id" | "person" | "reviewOn" | "thread" | "survey">,
): Promise<void> {
  await sql`insert into handbook.page (cooperative, id, person, review_on, thread, survey, set_at)
    values (${cooperative}, ${g.id}, ${g.person}, ${g.reviewOn}, ${g.thread}, ${g.survey}, ${now})`.execute(
    db,
  );
}

export async function updatePage(
  { db, cooperative }: Scene,
  g: Pick<Page, "id" | "person" | "reviewOn">,
): Promise<void> {
  await sql`update handbook.page set person = ${g.person}, review_on = ${g.reviewOn}
    where cooperative = ${cooperative} and id = ${g.id}`.execute(db);
}

export async function insertVersion(
  { db, cooperative, now, actor }: Scene,
  v: { page: string; version: number; title: string; text: string; note: string },
): Promise<void> {
  await sql`insert into handbook.version (cooperative, page, version, title, text, note, set_at, set_by)
    values (${cooperative}, ${v.page}, ${v.version}, ${v.title}, ${v.text}, ${v.note}, ${now},
      ${actor.person})`.execute(db);
}

export interface PageVersion {
  readonly version: number;
  readonly title: string;
  readonly text: string;
  readonly note: string;
  readonly at: Date;
  readonly who: string | null;
}

export async function listVersions(db: Tx, cooperative: number, id: string): Promise<PageVersion[]> {
  const { rows } = await sql<PageVersion>`select v.version, v.title, v.text, v.note, v.set_at as at,
      p.given_name || ' ' || p.family_name as who
    from handbook.version v left join people.person p on p.id = v.set_by
    where v.cooperative = ${cooperative} and v.page = ${id} order by v.version desc limit 100`.execute(db);
  return rows;
}

/** A page made of a thread, where there is one. */
export async function pageOfThread(db: Tx, cooperative: number, thread: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from handbook.page where cooperative = ${cooperative}
    and thread = ${thread} order by set_at limit 1`.execute(db);
  return rows[0]?.id ?? null;
}
