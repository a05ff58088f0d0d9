import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Counted } from "./plays.ts";

type Play = Counted & { readonly upload: string; readonly month: CivilDate; readonly seenMs: number };

/** Adds to the counts of a file, its rows taken in one order, so that many who watch never wait in a ring. */
export async function addPlay(db: Tx, cooperative: number, play: Play): Promise<void> {
  const plays = play.first ? 1 : 0;
  await sql`insert into channel.plays as p (cooperative, upload, month, plays, seen_ms)
    values (${cooperative}, ${play.upload}, ${play.month}, ${plays}, ${play.seenMs})
    on conflict (cooperative, upload, month) do update set plays = p.plays + excluded.plays,
      seen_ms = p.seen_ms + excluded.seen_ms`.execute(db);
  await sql`insert into channel.slice_plays as p (cooperative, upload, slice, plays)
    select ${cooperative}::int, ${play.upload}::uuid, n, 1
    from unnest(${[...play.slices]}::int[]) as n order by n
    on conflict (cooperative, upload, slice) do update set plays = p.plays + 1`.execute(db);
}

export interface MonthPlays {
  readonly month: CivilDate;
  readonly plays: number;
  readonly seenMs: number;
}

/** How often a film was played, whatever its file, the last month first. */
export async function listMonths(db: Tx, cooperative: number, film: string): Promise<MonthPlays[]> {
  const { rows } = await sql<MonthPlays>`select p.month, sum(p.plays)::int as plays,
      sum(p.seen_ms)::float as "seenMs"
    from channel.plays p join channel.upload u on u.cooperative = p.cooperative and u.id = p.upload
    where p.cooperative = ${cooperative} and u.film = ${film} group by p.month order by 1 desc
    limit 24`.execute(db);
  return rows;
}

/** How often each twentieth of a file was played. */
export async function listSlices(
  db: Tx,
  cooperative: number,
  upload: string,
): Promise<{ slice: number; plays: number }[]> {
  const { rows } = await sql<{ slice: number; plays: number }>`select slice, plays from channel.slice_plays
    where cooperative = ${cooperative} and upload = ${upload} order by slice`.execute(db);
  return rows;
}

export async function countPlaysOf(db: Tx, cooperative: number, upload: string): Promise<number> {
  const { rows } = await sql<{
    plays: number;
  }>`select coalesce(sum(plays), 0)::int as plays from channel.plays
    where cooperative = ${cooperative} and upload = ${upload}`.execute(db);
  return rows[0]?.plays ?? 0;
}
