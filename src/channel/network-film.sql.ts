import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Film } from "./film.ts";
import { networkKeyOf } from "./ticket.ts";

/** The sister cooperatives read of a film from now on; the database takes it away with its publication. */
export async function putNetworkFilm({ db, cooperative }: Scene, film: Film, startsAt: Date): Promise<void> {
  await sql`insert into channel.network_film (cooperative, film, title, summary, network_key, starts_at)
    values (${cooperative}, ${film.id}, ${film.title}, ${film.summary}, ${networkKeyOf(film)}, ${startsAt})
    on conflict (cooperative, film) do update set starts_at = excluded.starts_at`.execute(db);
}

export interface NetworkFilm {
  readonly film: string;
  readonly title: string;
  readonly summary: string;
  readonly networkKey: string;
  readonly startsAt: Date;
  /** The cooperative whose it is. */
  readonly slug: string;
  readonly house: string;
  readonly total: number;
}

/** The films that sister cooperatives show to the network, newest first; row-level security says which. */
export async function listNetworkFilms(
  db: Tx,
  cooperative: number,
  { now, limit, offset }: { now: Date; limit: number; offset: number },
): Promise<NetworkFilm[]> {
  const { rows } = await sql<NetworkFilm>`select n.film, n.title, n.summary, n.network_key as "networkKey",
      n.starts_at as "startsAt", c.slug, c.name as house, count(*) over ()::int as total
    from channel.network_film n join network.cooperative c on c.id = n.cooperative
    where n.cooperative <> ${cooperative} and n.starts_at <= ${now}
    order by n.starts_at desc, n.film limit ${limit} offset ${offset}`.execute(db);
  return rows;
}
