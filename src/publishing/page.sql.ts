import { sql } from "kysely";
import type { Scene } from "../foundation/scene.ts";
import type { Block } from "./block.ts";
import type { Page, PageVersion, Publication } from "./page.ts";

const publicationOf = (
  at: ReturnType<typeof sql>,
  order: ReturnType<typeof sql>,
) => sql`(select json_build_object(
    'id', l.id, 'version', l.version, 'fromAt', l.from_at) from publishing.publication l
  where l.cooperative = p.cooperative and l.page = p.id and l.dropped_at is null and ${at}
  order by ${order} limit 1)`;

const page = (now: Date) => sql`select p.id, p.slug, p.position,
    json_build_object('version', v.version, 'title', v.title, 'description', v.description,
      'blocks', v.blocks, 'setAt', v.set_at, 'setBy', w.given_name || ' ' || w.family_name) as newest,
    ${publicationOf(sql`l.from_at <= ${now}`, sql`l.from_at desc, l.set_at desc, l.id desc`)} as shown,
    ${publicationOf(sql`l.from_at > ${now}`, sql`l.from_at, l.set_at`)} as planned
  from publishing.page p
    join lateral (select * from publishing.page_version v where v.cooperative = p.cooperative
      and v.page = p.id order by v.version desc limit 1) v on true
    left join people.person w on w.id = v.set_by`;

type Read = Omit<Page, "newest" | "shown" | "planned"> & {
  newest: Omit<PageVersion, "setAt"> & { setAt: string };
  shown: (Omit<Publication, "fromAt"> & { fromAt: string }) | null;
  planned: (Omit<Publication, "fromAt"> & { fromAt: string }) | null;
};

/** Instants that came within JSON, as instants. */
const dated = ({ newest, shown, planned, ...row }: Read): Page => ({
  ...row,
  newest: { ...newest, setAt: new Date(newest.setAt) },
  shown: shown && { ...shown, fromAt: new Date(shown.fromAt) },
  planned: planned && { ...planned, fromAt: new Date(planned.fromAt) },
});

export async function listPages({ db, cooperative, now }: Scene): Promise<Page[]> {
  const { rows } = await sql<Read>`${page(now)} where p.cooperative = ${cooperative}
    order by p.position nulls last, p.slug limit 200`.execute(db);
  return rows.map(dated);
}

export async function readPage({ db, cooperative, now }: Scene, id: string): Promise<Page | null> {
  const { rows } =
    await sql<Read>`${page(now)} where p.cooperative = ${cooperative} and p.id = ${id}`.execute(db);
  return rows[0] ? dated(rows[0]) : null;
}

export async function lockPage({ db, cooperative }: Scene, id: string): Promise<void> {
  await sql`select from publishing.page where cooperative = ${cooperative} and id = ${id}
    for no key update`.execute(db);
}

export interface ShownPage {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly blocks: readonly Block[];
  readonly fromAt: Date;
}

/** The pages that anybody sees at an instant, each in the version that is shown then. */
const shownAt = (now: Date) => sql`publishing.page p
  join lateral (select * from publishing.publication l where l.cooperative = p.cooperative and l.page = p.id
    and l.dropped_at is null and l.from_at <= ${now}
    order by l.from_at desc, l.set_at desc, l.id desc limit 1) l on true
  join publishing.page_version v on v.cooperative = l.cooperative and v.page = l.page
    and v.version = l.version`;

/** What anybody sees now at an address; null where nothing is shown there. */
export async function readShown({ db, cooperative, now }: Scene, slug: string): Promise<ShownPage | null> {
  const { rows } = await sql<ShownPage>`/* prepared */ select p.slug, v.title, v.description, v.blocks,
      l.from_at as "fromAt" from ${shownAt(now)}
    where p.cooperative = ${cooperative} and p.slug = ${slug}`.execute(db);
  return rows[0] ?? null;
}

export type ShownLine = Omit<ShownPage, "blocks"> & { readonly position: number | null };

/** The pages that anybody sees now, those of the menu first. */
export async function listShown({ db, cooperative, now }: Scene): Promise<ShownLine[]> {
  const { rows } = await sql<ShownLine>`/* prepared */ select p.slug, p.position, v.title, v.description,
      l.from_at as "fromAt" from ${shownAt(now)}
    where p.cooperative = ${cooperative} order by p.position nulls last, p.slug limit 200`.execute(db);
  return rows;
}

/** Where what stood at an address is now; null where nothing did. */
export async function readMoved({ db, cooperative }: Scene, slug: string): Promise<string | null> {
  const { rows } = await sql<{ slug: string }>`select p.slug from publishing.moved m
      join publishing.page p on p.cooperative = m.cooperative and p.id = m.page
    where m.cooperative = ${cooperative} and m.slug = ${slug}`.execute(db);
  return rows[0]?.slug ?? null;
}

/** Whether an address is another page’s, today or before. */
export async function isTaken(
  { db, cooperative }: Scene,
  slug: string,
  but: string | null,
): Promise<boolean> {
  const { rows } = await sql`select from publishing.page where cooperative = ${cooperative} and slug = ${slug}
      and id is distinct from ${but}
    union all select from publishing.moved where cooperative = ${cooperative} and slug = ${slug}
      and page is distinct from ${but}`.execute(db);
  return rows.length > 0;
}

export async function listVersions({ db, cooperative }: Scene, id: string): Promise<PageVersion[]> {
  const { rows } =
    await sql<PageVersion>`select v.version, v.title, v.description, v.blocks, v.set_at as "setAt",
      w.given_name || ' ' || w.family_name as "setBy"
    from publishing.page_version v left join people.person w on w.id = v.set_by
    where v.cooperative = ${cooperative} and v.page = ${id} order by v.version desc limit 100`.execute(db);
  return rows;
}

export async function insertPage(
  { db, cooperative, now, actor }: Scene,
  p: { id: string; slug: string; position: number | null },
): Promise<void> {
  await sql`insert into publishing.page (cooperative, id, slug, position, set_at, set_by)
    values (${cooperative}, ${p.id}, ${p.slug}, ${p.position}, ${now}, ${actor.person})`.execute(db);
}

export async function insertVersion(
  { db, cooperative, now, actor }: Scene,
  v: { page: string; version: number; title: string; description: string; blocks: readonly Block[] },
): Promise<void> {
  await sql`insert into publishing.page_version
      (cooperative, page, version, title, description, blocks, set_at, set_by)
    values (${cooperative}, ${v.page}, ${v.version}, ${v.title}, ${v.description},
      ${JSON.stringify(v.blocks)}::jsonb, ${now}, ${actor.person})`.execute(db);
}

export async function insertPublication(
  { db, cooperative, now, actor, newId }: Scene,
  l: { page: string; version: number | null; fromAt: Date },
): Promise<void> {
  await sql`insert into publishing.publication (cooperative, id, page, version, from_at, set_at, set_by)
    values (${cooperative}, ${newId()}, ${l.page}, ${l.version}, ${l.fromAt}, ${now},
      ${actor.person})`.execute(db);
}

/** Gives up what is planned and has not come yet. */
export async function dropPlanned({ db, cooperative, now }: Scene, page: string): Promise<void> {
  await sql`update publishing.publication set dropped_at = ${now} where cooperative = ${cooperative}
    and page = ${page} and dropped_at is null and from_at > ${now}`.execute(db);
}

/** Gives a page another address or place; the old address leads to the new one from then on. */
export async function movePage(
  { db, cooperative, now }: Scene,
  page: { id: string; from: string; slug: string; position: number | null },
): Promise<void> {
  await sql`delete from publishing.moved where cooperative = ${cooperative} and slug = ${page.slug}`.execute(
    db,
  );
  await sql`update publishing.page set slug = ${page.slug}, position = ${page.position}
    where cooperative = ${cooperative} and id = ${page.id}`.execute(db);
  if (page.from === page.slug) return;
  await sql`insert into publishing.moved (cooperative, slug, page, set_at)
    values (${cooperative}, ${page.from}, ${page.id}, ${now})`.execute(db);
}
