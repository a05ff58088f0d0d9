import { sql } from "kysely";
import type { PictureFormat } from "../documents/index.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Picture, ShownPicture } from "./picture.ts";

const columns = sql`p.id, p.name, p.alt, p.credit, p.licence, p.width, p.height, p.focus_x as "focusX",
  p.focus_y as "focusY", p.paper,
  (select coalesce(json_agg(distinct r.width), '[]') from publishing.rendition r
    where r.cooperative = p.cooperative and r.picture = p.id and r.format = 'webp') as widths,
  exists (select from publishing.rendition r where r.cooperative = p.cooperative and r.picture = p.id
    and r.format = 'jpeg') as light`;

export async function listPictures(
  { db, cooperative }: Scene,
  ask: { words: readonly string[]; limit: number; offset: number },
): Promise<(ShownPicture & { total: number })[]> {
  const { rows } = await sql<
    ShownPicture & { total: number }
  >`select ${columns}, count(*) over ()::int as total
    from publishing.picture p where p.cooperative = ${cooperative} and p.removed_at is null
      and not exists (select from unnest(${[...ask.words]}::text[]) as w (word)
        where position(w.word in foundation.plain(p.name || ' ' || p.alt || ' ' || p.credit)) = 0)
    order by p.set_at desc, p.id limit ${ask.limit} offset ${ask.offset}`.execute(db);
  return rows;
}

export async function readPicture(
  { db, cooperative }: Scene,
  id: string,
): Promise<(ShownPicture & { paper: string }) | null> {
  const { rows } = await sql<ShownPicture & { paper: string }>`select ${columns} from publishing.picture p
    where p.cooperative = ${cooperative} and p.id = ${id} and p.removed_at is null`.execute(db);
  return rows[0] ?? null;
}

/** The pictures of these ids, as pages show them. */
export async function readPictures(
  { db, cooperative }: Scene,
  ids: readonly string[],
): Promise<ShownPicture[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<ShownPicture>`select ${columns} from publishing.picture p
    where p.cooperative = ${cooperative} and p.id = any(${[...ids]}::uuid[])
      and p.removed_at is null`.execute(db);
  return rows;
}

export async function knownPictures(
  { db, cooperative }: Scene,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`select id from publishing.picture
    where cooperative = ${cooperative} and id = any(${[...ids]}::uuid[]) and removed_at is null`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

export async function insertPicture(
  { db, cooperative, now, actor }: Scene,
  p: Picture & { paper: string },
): Promise<void> {
  await sql`insert into publishing.picture (cooperative, id, name, alt, credit, licence, width, height,
      focus_x, focus_y, paper, set_at, set_by)
    values (${cooperative}, ${p.id}, ${p.name}, ${p.alt}, ${p.credit}, ${p.licence}, ${p.width}, ${p.height},
      ${p.focusX}, ${p.focusY}, ${p.paper}, ${now}, ${actor.person})`.execute(db);
}

export async function updatePicture(
  { db, cooperative }: Scene,
  p: Pick<Picture, "id" | "alt" | "credit" | "licence" | "focusX" | "focusY">,
): Promise<void> {
  await sql`update publishing.picture set alt = ${p.alt}, credit = ${p.credit}, licence = ${p.licence},
      focus_x = ${p.focusX}, focus_y = ${p.focusY}
    where cooperative = ${cooperative} and id = ${p.id}`.execute(db);
}

export async function removePicture({ db, cooperative, now }: Scene, id: string): Promise<void> {
  await sql`update publishing.picture set removed_at = ${now}
    where cooperative = ${cooperative} and id = ${id}`.execute(db);
}

export async function insertRendition(
  { db, cooperative }: Scene,
  r: { picture: string; width: number; format: PictureFormat; bytes: Buffer },
): Promise<void> {
  await sql`insert into publishing.rendition (cooperative, picture, width, format, bytes)
    values (${cooperative}, ${r.picture}, ${r.width}, ${r.format}, ${r.bytes})
    on conflict do nothing`.execute(db);
}

export async function readRendition(
  { db, cooperative }: Scene,
  r: { picture: string; width: number; format: PictureFormat },
): Promise<Buffer | null> {
  const { rows } = await sql<{ bytes: Buffer }>`/* prepared */ select r.bytes from publishing.rendition r
      join publishing.picture p on p.cooperative = r.cooperative and p.id = r.picture and p.removed_at is null
    where r.cooperative = ${cooperative} and r.picture = ${r.picture} and r.width = ${r.width}
      and r.format = ${r.format}`.execute(db);
  return rows[0]?.bytes ?? null;
}

/** The title of a page whose newest or shown version holds a picture; null where none does. */
export async function pageWith({ db, cooperative }: Scene, picture: string): Promise<string | null> {
  const { rows } = await sql<{ title: string }>`select v.title from publishing.page p
      join publishing.page_version v on v.cooperative = p.cooperative and v.page = p.id
    where p.cooperative = ${cooperative} and v.blocks @> ${JSON.stringify([{ picture }])}::jsonb
      and (v.version = (select max(n.version) from publishing.page_version n
          where n.cooperative = p.cooperative and n.page = p.id)
        or exists (select from publishing.publication l where l.cooperative = p.cooperative and l.page = p.id
          and l.version = v.version and l.dropped_at is null)) limit 1`.execute(db);
  return rows[0]?.title ?? null;
}
