import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Cut } from "./cut.ts";
import type { Made } from "./make-film.ts";
import type { FailureCode } from "./run-ffmpeg.ts";
import type { FilmKey } from "./store.ts";

export interface Upload {
  readonly id: string;
  readonly film: string;
  readonly fileName: string;
  readonly sizeBytes: bigint;
  readonly keyHash: string;
  /** Whether the whole of it came. */
  readonly received: boolean;
}

export async function insertUpload(
  { db, cooperative, now, actor }: Scene,
  u: Omit<Upload, "received">,
): Promise<void> {
  await sql`insert into channel.upload (cooperative, id, film, file_name, size_bytes, key_hash, set_at,
      set_by)
    values (${cooperative}, ${u.id}, ${u.film}, ${u.fileName}, ${u.sizeBytes}, ${u.keyHash}, ${now},
      ${actor.person})`.execute(db);
}

const upload = sql`select u.id, u.film, u.file_name as "fileName", u.size_bytes as "sizeBytes",
    u.key_hash as "keyHash", w.upload is not null as received
  from channel.upload u left join channel.work w on w.cooperative = u.cooperative and w.upload = u.id`;

export async function findUploadByHash(db: Tx, cooperative: number, hash: string): Promise<Upload | null> {
  const { rows } = await sql<Upload>`${upload}
    where u.cooperative = ${cooperative} and u.key_hash = ${hash}`.execute(db);
  return rows[0] ?? null;
}

export async function listUploads(db: Tx, cooperative: number, film: string): Promise<Upload[]> {
  const { rows } = await sql<Upload>`${upload} where u.cooperative = ${cooperative} and u.film = ${film}
    order by u.set_at desc`.execute(db);
  return rows;
}

/** Asks that a file be made playable; asked again after it failed or was given up, it begins anew. */
export async function askWork({ db, cooperative, now }: Scene, id: string): Promise<void> {
  await sql`insert into channel.work (cooperative, upload, asked_at) values (${cooperative}, ${id}, ${now})
    on conflict (cooperative, upload) do update set asked_at = excluded.asked_at, attempt = 0, progress = 0,
      alive_until = null, cancelled_at = null, failed_at = null, failure = ''
    where channel.work.failed_at is not null or channel.work.cancelled_at is not null`.execute(db);
  // What was asked before of the same film is wanted no more: the newest version is the one that is shown.
  await sql`update channel.work w set cancelled_at = ${now} from channel.upload mine, channel.upload other
    where mine.cooperative = ${cooperative} and mine.id = ${id} and other.cooperative = ${cooperative}
      and other.film = mine.film and other.id <> mine.id and other.set_at <= mine.set_at
      and w.cooperative = ${cooperative} and w.upload = other.id and w.done_at is null
      and w.failed_at is null and w.cancelled_at is null`.execute(db);
}

export interface Work {
  readonly upload: string;
  readonly fileName: string;
  readonly progress: number;
  readonly state: "waiting" | "making" | "done" | "failed" | "cancelled";
  readonly failure: FailureCode | "";
}

/** The last file of a film that came whole, and how far it is; null before. */
export async function readWork(db: Tx, cooperative: number, film: string, now: Date): Promise<Work | null> {
  const { rows } = await sql<Work>`select w.upload, u.file_name as "fileName", w.progress, w.failure,
      case when w.done_at is not null then 'done' when w.cancelled_at is not null then 'cancelled'
        when w.failed_at is not null then 'failed' when w.alive_until > ${now} then 'making'
        else 'waiting' end as state
    from channel.work w join channel.upload u on u.cooperative = w.cooperative and u.id = w.upload
    where w.cooperative = ${cooperative} and u.film = ${film} order by u.set_at desc limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function cancelWork({ db, cooperative, now }: Scene, id: string): Promise<void> {
  await sql`update channel.work set cancelled_at = ${now} where cooperative = ${cooperative}
    and upload = ${id} and done_at is null`.execute(db);
}

export interface Taken extends FilmKey {
  readonly film: string;
  /** By which name the file lies as it came. */
  readonly keyHash: string;
  /** What is wanted of it; null for all. */
  readonly cut: Cut | null;
  /** Which attempt it is: one that was taken over decides nothing any more. */
  readonly attempt: number;
}

/** The file that has waited longest, taken until an instant; a third attempt is the last one. */
export async function takeWork(
  db: Tx,
  cooperative: number,
  { now, until }: { now: Date; until: Date },
): Promise<Taken | null> {
  const { rows } = await sql<Taken>`update channel.work w
    set alive_until = ${until}, attempt = w.attempt + 1, progress = 0
    from (select x.upload, u.film, coalesce(o.key_hash, u.key_hash) as key_hash,
        case when k.upload is not null
          then json_build_object('startsMs', k.starts_ms, 'endsMs', k.ends_ms) end as cut
      from channel.work x join channel.upload u on u.cooperative = x.cooperative and u.id = x.upload
        left join channel.cut k on k.cooperative = u.cooperative and k.upload = u.id
        left join channel.upload o on o.cooperative = k.cooperative and o.id = k.source
      where x.cooperative = ${cooperative} and x.done_at is null and x.failed_at is null
        and x.cancelled_at is null and (x.alive_until is null or x.alive_until < ${now}) and x.attempt < 3
      order by x.asked_at limit 1 for update of x skip locked) next
    where w.cooperative = ${cooperative} and w.upload = next.upload
    returning w.cooperative, w.upload, w.attempt, next.film, next.key_hash as "keyHash", next.cut`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** Whoever makes a film is still there, and says how far. False once nobody wants it any more. */
export async function sayAlive(
  db: Tx,
  { cooperative, upload: id, attempt }: Pick<Taken, "cooperative" | "upload" | "attempt">,
  { until, progress }: { until: Date; progress: number },
): Promise<boolean> {
  const { rows } = await sql`update channel.work w set alive_until = ${until}, progress = ${progress}
    where w.cooperative = ${cooperative} and w.upload = ${id} and w.attempt = ${attempt}
      and w.cancelled_at is null and not exists (select from channel.upload u
        join channel.removal r on r.cooperative = u.cooperative
        and r.film = u.film where u.cooperative = w.cooperative and u.id = w.upload)
    returning 1`.execute(db);
  return rows.length > 0;
}

export async function finishWork(
  { db, cooperative, now }: Scene,
  { id, film }: Pick<Upload, "id" | "film">,
  made: Made,
): Promise<boolean> {
  const { rows } =
    await sql`insert into channel.rendition (cooperative, upload, film, kind, duration_ms, width, height,
      heights, has_story, whole_bytes, set_at)
    select w.cooperative, w.upload, ${film}, ${made.kind}, ${made.durationMs}, ${made.width}, ${made.height},
      ${[...made.heights]}::int[], ${made.hasStory}, ${made.wholeBytes}, ${now}
    from channel.work w where w.cooperative = ${cooperative} and w.upload = ${id} and w.cancelled_at is null
    on conflict do nothing returning 1`.execute(db);
  await sql`update channel.work set done_at = ${now}, progress = 100, alive_until = null, failed_at = null,
      failure = '' where cooperative = ${cooperative} and upload = ${id}
      and cancelled_at is null`.execute(db);
  return rows.length > 0;
}

export async function failWork(
  { db, cooperative, now }: Scene,
  { id, attempt }: { id: string; attempt: number },
  failure: FailureCode,
): Promise<boolean> {
  const { rows } = await sql`update channel.work set failed_at = ${now}, failure = ${failure},
      alive_until = null
    where cooperative = ${cooperative} and upload = ${id} and attempt = ${attempt} and done_at is null
      and cancelled_at is null returning 1`.execute(db);
  return rows.length > 0;
}

export interface Unseen extends FilmKey {
  readonly keyHash: string;
  /** Whether nothing that is shown, or may be asked for, is made of the file as it came. */
  readonly dropsOriginal: boolean;
}

/**
 * A file of which nothing is shown any more: its film is removed, or a newer version plays. The file as it
 * came stays as long as what plays was made of it.
 */
export async function nextClearing(db: Tx, cooperative: number): Promise<Unseen | null> {
  const { rows } = await sql<Unseen>`select u.cooperative, u.id as upload,
      coalesce(o.key_hash, u.key_hash) as "keyHash", x.film is not null or coalesce(k.source, u.id) <>
        coalesce((select c.source from channel.cut c where c.cooperative = s.cooperative
          and c.upload = s.upload), s.upload) as "dropsOriginal"
    from channel.upload u
      join channel.standing s on s.cooperative = u.cooperative and s.film = u.film
      left join channel.removal x on x.cooperative = u.cooperative and x.film = u.film
      left join channel.cut k on k.cooperative = u.cooperative and k.upload = u.id
      left join channel.upload o on o.cooperative = k.cooperative and o.id = k.source
    where u.cooperative = ${cooperative}
      and not exists (select from channel.clearing c where c.cooperative = u.cooperative and c.upload = u.id)
      and (x.film is not null or s.upload <> u.id and exists (select from channel.work w
          where w.cooperative = u.cooperative and w.upload = u.id
            and (w.done_at is not null or w.failed_at is not null or w.cancelled_at is not null))
        and (exists (select from channel.rendition r where r.cooperative = u.cooperative and r.upload = u.id)
          or u.set_at < (select v.set_at from channel.upload v where v.cooperative = s.cooperative
            and v.id = s.upload)))
    order by u.set_at limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function insertClearing({ db, cooperative, now }: Scene, upload: string): Promise<void> {
  await sql`insert into channel.clearing (cooperative, upload, set_at)
    values (${cooperative}, ${upload}, ${now}) on conflict do nothing`.execute(db);
}
