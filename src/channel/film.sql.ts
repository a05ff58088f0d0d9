import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Film, Scope } from "./film.ts";

const film = sql`select f.id, f.owner, (select p.given_name || ' ' || p.family_name from people.person p
      where p.id = f.owner) as "ownerName", f.title, f.summary, f.spoken, f.recorded_on as "recordedOn",
    f.licence, f.credits, f.may_download as "mayDownload", f.captions_due as "captionsDue", f.comments,
    f.outside_url as "outsideUrl", f.link_key as "linkKey", f.seal_key as "sealKey",
    s.upload, s.kind, s.duration_ms as "durationMs", s.heights, s.has_story as "hasStory",
    s.whole_bytes as "wholeBytes", s.turn, s.scope, s.starts_at as "startsAt", s.removed, s.playable,
    s.refused, s.unanswered,
    (select json_build_object('startsMs', k.starts_ms, 'endsMs', k.ends_ms) from channel.cut k
      where k.cooperative = f.cooperative and k.upload = s.upload) as cut
  from channel.film f join channel.standing s on s.cooperative = f.cooperative and s.film = f.id`;

export async function readFilm(db: Tx, cooperative: number, id: string): Promise<Film | null> {
  const { rows } = await sql<Film>`${film} where f.cooperative = ${cooperative} and f.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit: what is decided of a film is decided one after the other. */
export async function lockFilm(db: Tx, cooperative: number, id: string): Promise<Film | null> {
  await sql`select from channel.film where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
  return readFilm(db, cooperative, id);
}

type Kept = Pick<
  Film,
  | "id"
  | "owner"
  | "title"
  | "summary"
  | "spoken"
  | "recordedOn"
  | "licence"
  | "credits"
  | "mayDownload"
  | "captionsDue"
  | "comments"
  | "outsideUrl"
  | "linkKey"
  | "sealKey"
>;

export async function putFilm({ db, cooperative, now, actor }: Scene, f: Kept): Promise<void> {
  await sql`insert into channel.film (cooperative, id, owner, title, summary, spoken, recorded_on, licence,
      credits, may_download, captions_due, comments, outside_url, link_key, seal_key, set_at,
      set_by)
    values (${cooperative}, ${f.id}, ${f.owner}, ${f.title}, ${f.summary}, ${f.spoken}, ${f.recordedOn},
      ${f.licence}, ${f.credits}, ${f.mayDownload}, ${f.captionsDue}, ${f.comments}, ${f.outsideUrl},
      ${f.linkKey}, ${f.sealKey}, ${now}, ${actor.person})
    on conflict (cooperative, id) do update set title = excluded.title, summary = excluded.summary,
      spoken = excluded.spoken, recorded_on = excluded.recorded_on, licence = excluded.licence,
      credits = excluded.credits, may_download = excluded.may_download, captions_due = excluded.captions_due,
      comments = excluded.comments, set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
}

export async function putActivities(
  { db, cooperative }: Scene,
  id: string,
  activities: readonly string[],
): Promise<void> {
  await sql`delete from channel.film_activity where cooperative = ${cooperative} and film = ${id}`.execute(
    db,
  );
  await sql`insert into channel.film_activity (cooperative, film, activity)
    select ${cooperative}::int, ${id}::uuid, a from unnest(${[...activities]}::uuid[]) as a`.execute(db);
}

export async function listActivities(
  db: Tx,
  cooperative: number,
  id: string,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select a.id, a.name from channel.film_activity x
      join activities.activity a on a.cooperative = x.cooperative and a.id = x.activity
    where x.cooperative = ${cooperative} and x.film = ${id} order by foundation.plain(a.name)`.execute(db);
  return rows;
}

export async function insertPublication(
  { db, cooperative, now, actor }: Scene,
  id: string,
  { scope, startsAt }: { scope: Scope; startsAt: Date },
): Promise<void> {
  await sql`insert into channel.publication (cooperative, film, turn, scope, starts_at, set_at, set_by)
    select ${cooperative}, ${id}, coalesce(max(p.turn), 0) + 1, ${scope}, ${startsAt}, ${now}, ${actor.person}
    from channel.publication p where p.cooperative = ${cooperative} and p.film = ${id}`.execute(db);
}

export async function insertRemoval({ db, cooperative, now, actor }: Scene, id: string): Promise<void> {
  await sql`insert into channel.removal (cooperative, film, set_at, set_by)
    values (${cooperative}, ${id}, ${now}, ${actor.person}) on conflict do nothing`.execute(db);
}

export interface FilmFilter {
  /** Null: whatever is not removed; else what is shown as far as these scopes, or kept by that person. */
  readonly seen: {
    readonly scopes: readonly Scope[];
    readonly person: string | null;
    readonly now: Date;
  } | null;
  readonly search: string;
  readonly activity: string | null;
  /** In the order of a list, of that list alone. */
  readonly playlist: string | null;
  /** That film alone. */
  readonly film: string | null;
  readonly limit: number;
  readonly offset: number;
}

export type FilmRow = Film & { total: bigint; saidMs: number | null; said: string | null };

/** The one rule of which films are listed, of `channel.film f` and its `channel.standing s`. */
export const listed = (seen: FilmFilter["seen"]) => sql`not s.removed
  and (${seen === null} or (s.playable and s.scope = any(${[...(seen?.scopes ?? [])]}::text[])
      and s.starts_at <= ${seen?.now ?? null}::timestamptz)
    or f.owner = ${seen?.person ?? null}::uuid)`;

/** The newest first; a word that is said in a film, not in its title, leads to its first instant. */
export async function listFilms(db: Tx, cooperative: number, f: FilmFilter): Promise<FilmRow[]> {
  const like = `%${f.search}%`;
  const { rows } = await sql<FilmRow>`select x.*, count(*) over () as total, h."saidMs", h.said
    from (${film} where f.cooperative = ${cooperative} and ${listed(f.seen)}
        and (${f.film}::uuid is null or f.id = ${f.film})
        and (${f.playlist}::uuid is null or exists (select from channel.playlist_film l
          where l.cooperative = f.cooperative and l.film = f.id and l.playlist = ${f.playlist}))
        and (${f.activity}::uuid is null or exists (select from channel.film_activity a
          where a.cooperative = f.cooperative and a.film = f.id and a.activity = ${f.activity}))) x
      left join channel.cut u on u.cooperative = ${cooperative} and u.upload = x.upload
      left join lateral (select greatest(0, c.starts_ms - coalesce(u.starts_ms, 0)) as "saidMs", c.said
        from channel.cue c
        where ${f.search} <> '' and c.cooperative = ${cooperative} and c.film = x.id
          and foundation.plain(c.said) like foundation.plain(${like})
          and (u.upload is null or c.ends_ms > u.starts_ms and c.starts_ms < u.ends_ms)
          and (c.language, c.turn) in (select k.language, max(k.turn) from channel.captions k
            where k.cooperative = ${cooperative} and k.film = x.id and not k.draft group by k.language)
        order by c.starts_ms limit 1) h on true
    where ${f.search} = '' or foundation.plain(x.title) like foundation.plain(${like})
      or foundation.plain(x.summary) like foundation.plain(${like}) or h."saidMs" is not null
    order by (select l.position from channel.playlist_film l where l.cooperative = ${cooperative}
        and l.film = x.id and l.playlist = ${f.playlist}::uuid),
      coalesce(x."startsAt", 'infinity') desc, x.id desc
    limit ${f.limit} offset ${f.offset}`.execute(db);
  return rows;
}

/** The films that somebody brought. */
export async function listOwned(db: Tx, cooperative: number, person: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from channel.film
    where cooperative = ${cooperative} and owner = ${person} order by 1`.execute(db);
  return rows.map(({ id }) => id);
}
