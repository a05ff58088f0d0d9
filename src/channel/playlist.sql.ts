import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { type FilmFilter, listed } from "./film.sql.ts";
import type { Playlist } from "./playlist.ts";

const playlist = sql`select p.id, p.kind, p.title, p.summary, p.version from channel.playlist p`;

export async function readPlaylist(db: Tx, cooperative: number, id: string): Promise<Playlist | null> {
  const { rows } = await sql<Playlist>`${playlist} where p.cooperative = ${cooperative} and p.id = ${id}
    and p.removed_at is null`.execute(db);
  return rows[0] ?? null;
}

/** Held until commit: its films are put in order by one at a time. */
export async function lockPlaylist(db: Tx, cooperative: number, id: string): Promise<Playlist | null> {
  await sql`select from channel.playlist where cooperative = ${cooperative} and id = ${id}
    for update`.execute(db);
  return readPlaylist(db, cooperative, id);
}

export type ListedPlaylist = Playlist & { readonly films: number };

/** The lists of which a reader sees a film at least, the last edition first, then the themes. */
export async function listPlaylists(
  db: Tx,
  cooperative: number,
  seen: FilmFilter["seen"],
): Promise<ListedPlaylist[]> {
  const { rows } = await sql<ListedPlaylist>`select * from (select p.*, (select count(*)::int
        from channel.playlist_film l
          join channel.film f on f.cooperative = l.cooperative and f.id = l.film
          join channel.standing s on s.cooperative = f.cooperative and s.film = f.id
        where l.cooperative = ${cooperative} and l.playlist = p.id and ${listed(seen)}) as films
      from (${playlist} where p.cooperative = ${cooperative} and p.removed_at is null) p) x
    where x.films > 0 or ${seen === null}
    order by x.kind, case when x.kind = 'edition' then foundation.plain(x.title) end desc,
      foundation.plain(x.title) limit 200`.execute(db);
  return rows;
}

export async function putPlaylist({ db, cooperative, now, actor }: Scene, p: Playlist): Promise<void> {
  await sql`insert into channel.playlist (cooperative, id, kind, title, summary, version, set_at, set_by)
    values (${cooperative}, ${p.id}, ${p.kind}, ${p.title}, ${p.summary}, ${p.version}, ${now},
      ${actor.person})
    on conflict (cooperative, id) do update set kind = excluded.kind, title = excluded.title,
      summary = excluded.summary, version = excluded.version, set_at = excluded.set_at,
      set_by = excluded.set_by`.execute(db);
}

/** The films of a list take the places in which they are given. */
export async function putListed(
  { db, cooperative }: Scene,
  id: string,
  films: readonly string[],
): Promise<void> {
  await sql`delete from channel.playlist_film where cooperative = ${cooperative}
    and playlist = ${id}`.execute(db);
  await sql`insert into channel.playlist_film (cooperative, playlist, position, film)
    select ${cooperative}::int, ${id}::uuid, x.n, x.film
    from unnest(${[...films]}::uuid[]) with ordinality as x (film, n)`.execute(db);
}

export async function dropPlaylist({ db, cooperative, now }: Scene, id: string): Promise<void> {
  await sql`update channel.playlist set removed_at = ${now} where cooperative = ${cooperative}
    and id = ${id}`.execute(db);
}

export interface FilmChoice {
  readonly id: string;
  readonly title: string;
}

/** The films that stand in a list, in its order, also those that few may see: for whoever keeps it. */
export async function listStanding(db: Tx, cooperative: number, id: string): Promise<FilmChoice[]> {
  const { rows } = await sql<FilmChoice>`select f.id, f.title from channel.playlist_film l
      join channel.film f on f.cooperative = l.cooperative and f.id = l.film
    where l.cooperative = ${cooperative} and l.playlist = ${id} and not exists (select from channel.removal r
      where r.cooperative = f.cooperative and r.film = f.id) order by l.position`.execute(db);
  return rows;
}

/** The films that may be put in a list; of these ids alone where some are given. */
export async function listFilmChoices(
  db: Tx,
  cooperative: number,
  only: readonly string[] | null = null,
): Promise<FilmChoice[]> {
  const { rows } = await sql<FilmChoice>`select f.id, f.title from channel.film f
    where f.cooperative = ${cooperative} and (${only === null} or f.id = any(${[...(only ?? [])]}::uuid[]))
      and not exists (select from channel.removal r where r.cooperative = f.cooperative and r.film = f.id)
    order by foundation.plain(f.title), f.id limit 1000`.execute(db);
  return rows;
}

/** The activities of somebody of which a reader sees a film at least. */
export async function listFilmed(
  db: Tx,
  cooperative: number,
  { person, today, seen }: { person: string; today: string; seen: FilmFilter["seen"] },
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select a.id, a.name
    from activities.membership m
      join activities.activity a on a.cooperative = m.cooperative and a.id = m.activity
    where m.cooperative = ${cooperative} and m.person = ${person} and m.since <= ${today}
      and (m.until is null or m.until >= ${today}) and exists (select from channel.film_activity x
          join channel.film f on f.cooperative = x.cooperative and f.id = x.film
          join channel.standing s on s.cooperative = f.cooperative and s.film = f.id
        where x.cooperative = a.cooperative and x.activity = a.id and ${listed(seen)})
    order by foundation.plain(a.name)`.execute(db);
  return rows;
}
