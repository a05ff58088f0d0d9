import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { chaptersAround, chaptersWithin, cuesAround, cuesWithin } from "./cut.ts";
import type { Film, Spoken } from "./film.ts";
import type { Chapter, Cue } from "./vtt.ts";

/** Captions of one language as they stand: a turn that is a draft is read by whoever keeps the film only. */
export interface Captions {
  readonly language: Spoken;
  readonly turn: number;
  readonly draft: boolean;
  readonly cues: readonly Cue[];
}

/** The captions of a film as it is shown, in its time. */
export async function listCaptions(
  db: Tx,
  cooperative: number,
  { film, drafts }: { film: Pick<Film, "id" | "cut">; drafts: boolean },
): Promise<Captions[]> {
  const all = await listAllCaptions(db, cooperative, { film: film.id, drafts });
  return all
    .map((one) => ({ ...one, cues: cuesWithin(one.cues, film.cut) }))
    .filter(({ cues }) => cues.length > 0);
}

async function listAllCaptions(
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

/** Captions of a film as it is shown take the place of those of the same language; both stay. */
export async function insertCaptions(
  { db, cooperative, now, actor }: Scene,
  { id: film, cut }: Pick<Film, "id" | "cut">,
  { language, draft, cues: shown }: { language: Spoken; draft: boolean; cues: readonly Cue[] },
): Promise<void> {
  const before = await listAllCaptions(db, cooperative, { film, drafts: true });
  const cues = cuesAround(shown, before.find((one) => one.language === language)?.cues ?? [], cut);
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

/** The chapters of a film as it is shown. */
export const listChapters = async (
  db: Tx,
  cooperative: number,
  film: Pick<Film, "id" | "cut">,
): Promise<Chapter[]> => chaptersWithin(await listAllChapters(db, cooperative, film.id), film.cut);

async function listAllChapters(db: Tx, cooperative: number, film: string): Promise<Chapter[]> {
  const { rows } = await sql<Chapter>`select at_ms as "atMs", title from channel.chapter
    where cooperative = ${cooperative} and film = ${film} order by at_ms`.execute(db);
  return rows;
}

export async function putChapters(
  { db, cooperative }: Scene,
  { id: film, cut }: Pick<Film, "id" | "cut">,
  shown: readonly Chapter[],
): Promise<void> {
  const chapters = chaptersAround(shown, await listAllChapters(db, cooperative, film), cut);
  await sql`delete from channel.chapter where cooperative = ${cooperative} and film = ${film}`.execute(db);
  await sql`insert into channel.chapter (cooperative, film, at_ms, title)
    select ${cooperative}::int, ${film}::uuid, c.* from unnest(${chapters.map((c) => c.atMs)}::int[],
      ${chapters.map((c) => c.title)}::text[]) as c`.execute(db);
}
