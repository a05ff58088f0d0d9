import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

export interface Report {
  readonly id: string;
  readonly item: string;
  readonly thread: string;
  readonly seq: number;
  readonly title: string;
  /** Between a few: this message alone is known to whoever judges it. */
  readonly direct: boolean;
  readonly group: string | null;
  readonly text: string;
  readonly author: string | null;
  readonly authorName: string;
  readonly person: string;
  readonly name: string;
  readonly why: string;
  readonly at: Date;
  readonly removed: boolean;
  readonly answered: boolean;
}

const report = sql`select r.id, r.item, i.thread, i.seq, t.title, t.direct, t.working_group as "group",
    v.text, i.person as author, coalesce(a.given_name || ' ' || a.family_name, i.author) as "authorName",
    r.person,
    p.given_name || ' ' || p.family_name as name, r.why, r.set_at as at,
    exists (select from threads.removal x where x.cooperative = i.cooperative and x.item = i.id) as removed,
    exists (select from threads.report_answer o where o.cooperative = r.cooperative and o.report = r.id)
      as answered
  from threads.report r join threads.item i on i.cooperative = r.cooperative and i.id = r.item
    join threads.thread t on t.cooperative = i.cooperative and t.id = i.thread
    join people.person p on p.id = r.person left join people.person a on a.id = i.person
    join lateral (select text from threads.version v where v.cooperative = i.cooperative and v.item = i.id
      order by v.version desc limit 1) v on true`;

/** Who judges a report: in a group its facilitators but whoever wrote it, elsewhere who keeps the house. */
const judgedBy = (
  person: string | null,
  keeps: boolean,
) => sql`(case when t.working_group is null then ${keeps}
  else exists (select from groups.facilitation f where f.cooperative = t.cooperative
      and f.working_group = t.working_group and f.person = ${person} and f.person is distinct from i.person
      and f.left_at is null)
    or ${keeps} and not exists (select from groups.facilitation f where f.cooperative = t.cooperative
      and f.working_group = t.working_group and f.person is distinct from i.person
      and f.left_at is null) end)`;

/** What waits to be judged by somebody, the oldest first. */
export async function listReports(
  db: Tx,
  cooperative: number,
  { person, keeps }: { person: string; keeps: boolean },
): Promise<Report[]> {
  const { rows } = await sql<Report>`${report} where r.cooperative = ${cooperative}
    and ${judgedBy(person, keeps)} and not exists (select from threads.report_answer o
      where o.cooperative = r.cooperative and o.report = r.id)
    order by r.set_at, r.id limit 100`.execute(db);
  return rows;
}

export async function readReport(
  db: Tx,
  cooperative: number,
  id: string,
  { person, keeps }: { person: string | null; keeps: boolean },
): Promise<(Report & { judges: boolean }) | null> {
  const { rows } = await sql<Report & { judges: boolean }>`select each.*, j.judges from (${report}
      where r.cooperative = ${cooperative} and r.id = ${id}) each
    cross join lateral (select ${judgedBy(person, keeps)} as judges from threads.item i
      join threads.thread t on t.cooperative = i.cooperative and t.id = i.thread
      where i.cooperative = ${cooperative} and i.id = each.item) j`.execute(db);
  return rows[0] ?? null;
}

export async function insertReport(
  { db, cooperative, now, actor }: Scene,
  { id, item, why }: { id: string; item: string; why: string },
): Promise<void> {
  await sql`insert into threads.report (cooperative, id, item, person, why, set_at)
    values (${cooperative}, ${id}, ${item}, ${actor.person}, ${why}, ${now})`.execute(db);
}

export async function hasReported(
  db: Tx,
  cooperative: number,
  item: string,
  person: string | null,
): Promise<boolean> {
  const { rows } = await sql`select from threads.report where cooperative = ${cooperative}
    and item = ${item} and person = ${person}`.execute(db);
  return rows.length > 0;
}

export async function insertReportAnswer(
  { db, cooperative, now, actor }: Scene,
  { report: id, hidden, why }: { report: string; hidden: boolean; why: string },
): Promise<void> {
  await sql`insert into threads.report_answer (cooperative, report, hidden, why, set_at, set_by)
    values (${cooperative}, ${id}, ${hidden}, ${why}, ${now}, ${actor.person})`.execute(db);
}

/** Whom to tell of a report where it is in a group: its facilitators, but not whoever wrote the item. */
export async function listJudges(
  db: Tx,
  cooperative: number,
  item: string,
): Promise<{ facilitators: string[] }> {
  const { rows } = await sql<{ person: string }>`select f.person from threads.item i
      join threads.thread t on t.cooperative = i.cooperative and t.id = i.thread
      join groups.facilitation f on f.cooperative = t.cooperative and f.working_group = t.working_group
    where i.cooperative = ${cooperative} and i.id = ${item} and f.left_at is null
      and f.person is distinct from i.person`.execute(db);
  return { facilitators: rows.map(({ person }) => person) };
}
