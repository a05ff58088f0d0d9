import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Said } from "./preview.ts";

export interface Preview extends Said {
  readonly item: string;
  readonly url: string;
}

/** What is shown under some items, as long as its author leaves it there. */
export async function listPreviews(
  db: Tx,
  cooperative: number,
  items: readonly string[],
): Promise<Preview[]> {
  const { rows } = await sql<Preview>`select item, url, title, description, site from threads.link_preview
    where cooperative = ${cooperative} and item = any(${[...items]}::uuid[]) and title <> ''
    order by item, set_at, url`.execute(db);
  return rows;
}

/** Addresses of an item that were asked already, whatever came of it. */
export async function listAsked(db: Tx, cooperative: number, item: string): Promise<string[]> {
  const { rows } = await sql<{ url: string }>`select url from threads.link_preview
    where cooperative = ${cooperative} and item = ${item}`.execute(db);
  return rows.map(({ url }) => url);
}

export async function insertPreview(
  { db, cooperative, now }: Scene,
  { item, url, title, description, site }: Preview,
): Promise<void> {
  await sql`insert into threads.link_preview (cooperative, item, url, title, description, site, set_at)
    values (${cooperative}, ${item}, ${url}, ${title}, ${description}, ${site}, ${now})
    on conflict do nothing`.execute(db);
}

export async function takePreviewAway(
  { db, cooperative }: Scene,
  { item, url }: { item: string; url: string },
): Promise<void> {
  await sql`update threads.link_preview set taken_away = true, title = '', description = '', site = ''
    where cooperative = ${cooperative} and item = ${item} and url = ${url}`.execute(db);
}
