import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Spoken } from "./film.ts";
import type { Chapter, Cue } from "./vtt.ts";

/** Captions of one language as they stand: a turn that is a draft is read by whoever keeps the film only. */
export interface Captions {
  readonly language: Spoken;
  readonly turn: number;
  readonly draft: boolean;
  readonly cues: readonly Cue[];
}

export async function listCaptions(
  db: Tx,
  cooperative: number,
  { film, drafts }: { film: string; drafts: boolean },
): Promise<Captions[]> {
  const { rows } = await sql<Captions>`select k.language, k.turn, k.draft,
      (select json_agg(json_build_object('startsMs', c.starts_ms, 'endsMs', c.ends_ms, 'said', c.said)
          order by c.position) from channel.cue c where c.cooperative = k.cooperative and c.film = k.film
        and c.language = k.language and c.turn = k.turn) as cues
    from channel.captions k where k.cooperative = ${cooperative} and k.film = ${film}
      and k.turn = (select max(x.turn) from channel.captions x where x.cooperative = k.cooperative
        and x.film = k.film and x.language = k.language and (${drafts} or not x.draft))
    order by k.language`.execute(db);
  return rows;
}

/** Captions take the place of those of the same language; both stay. */
export async function insertCaptions(
  { db, cooperative, now, actor }: Scene,
  film: string,
  { language, draft, cues }: { language: Spoken; draft: boolean; cues: readonly Cue[] },
): Promise<void> {
  const { rows } = await sql<{
    turn: number;
  }>`insert into channel.captions (cooperative, film, language, turn,
      draft, set_at, set_by)
    select ${cooperative}, ${film}, ${language}, coalesce(max(k.turn), 0) + 1, ${draft}, ${now},
      ${actor.person} from channel.captions k
    where k.cooperative = ${cooperative} and k.film = ${film} and k.language = ${language}
    returning turn`.execute(db);
  await sql`insert into channel.cue (cooperative, film, language, turn, position, starts_ms, ends_ms, said)
    select ${cooperative}::int, ${film}::uuid, ${language}::text, ${rows[0]?.turn ?? 0}::int, c.*
    from unnest(${cues.map((_, i) => i + 1)}::int[], ${cues.map((c) => c.startsMs)}::int[],
      ${cues.map((c) => c.endsMs)}::int[], ${cues.map((c) => c.said)}::text[]) as c`.execute(db);
}

export async function listChapters(db: Tx, cooperative: number, film: string): Promise<Chapter[]> {
  const { rows } = await sql<Chapter>`select at_ms as "atMs", title from channel.chapter
    where cooperative = ${cooperative} and film = ${film} order by at_ms`.execute(db);
  return rows;
}

export async function putChapters(
  { db, cooperative }: Scene,
  film: string,
  chapters: readonly Chapter[],
): Promise<void> {
  await sql`delete from channel.chapter where cooperative = ${cooperative} and film = ${film}`.execute(db);
  await sql`insert into channel.chapter (cooperative, film, at_ms, title)
    select ${cooperative}::int, ${film}::uuid, c.* from unnest(${chapters.map((c) => c.atMs)}::int[],
      ${chapters.map((c) => c.title)}::text[]) as c`.execute(db);
}
