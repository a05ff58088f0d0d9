import { z } from "zod";
import { pictureFormats } from "../documents/index.ts";
import { plain } from "../foundation/plain.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { readCooperative } from "../network/index.ts";
import { richText } from "../threads/index.ts";
import type { Block } from "./block.ts";
import {
  listShown,
  listVersions,
  readMoved,
  readShown,
  readPage as selectPage,
  listPages as selectPages,
} from "./page.sql.ts";
import { anybody, homeSlug, keepsSite, stateOf } from "./page.ts";
import { readPictures, readRendition, listPictures as selectPictures } from "./picture.sql.ts";
import { readFigures } from "./site-figures.sql.ts";
import { standardHome } from "./standard-home.ts";
import { words } from "./words.ts";

const standardOf = async ({ db, cooperative, actor }: Scene) =>
  standardHome(actor.language, (await readCooperative(db, cooperative))?.slug ?? "");

/** What the blocks of a page need beside their own words. */
async function furnish(scene: Scene, blocks: readonly Block[]) {
  const ids = blocks.flatMap(({ picture }) => picture ?? []);
  const counts = blocks.some(({ kind }) => kind === "figures");
  return {
    written: blocks.map((one) => ({ ...one, html: one.kind === "text" ? richText(one.text) : "" })),
    pictures: await readPictures(scene, ids),
    figures: counts ? await readFigures(scene) : null,
    lists: [...new Set(blocks.flatMap(({ kind, of }) => (kind === "list" && of ? [of] : [])))],
  };
}

/** A page as anybody sees it now; where it moved, where to; null where nothing is shown. */
export const shownPage = view({
  name: "publishing.shown-page",
  label: words.shownPage,
  at: "GET /site/{slug}",
  input: z.object({ slug: z.string().trim().max(80).default(homeSlug) }),
  may: (actor) => anybody(actor),
  async read({ slug }, scene) {
    const found = await readShown(scene, slug);
    if (found) return { ...found, movedTo: null, ...(await furnish(scene, found.blocks)) };
    if (slug === homeSlug) {
      const home = await standardOf(scene);
      return { ...home, slug, fromAt: null, movedTo: null, ...(await furnish(scene, home.blocks)) };
    }
    const movedTo = await readMoved(scene, slug);
    if (!movedTo) return null;
    return {
      slug,
      movedTo,
      title: "",
      description: "",
      blocks: [],
      fromAt: null,
      ...(await furnish(scene, [])),
    };
  },
});

/** The pages that anybody sees, those of the menu first: for the menu itself and for the plan of the site. */
export const shownPages = view({
  name: "publishing.shown-pages",
  label: words.menu,
  at: "GET /site",
  input: z.object({}),
  may: (actor) => anybody(actor),
  async read(_, scene) {
    return { pages: await listShown(scene) };
  },
});

/** The pages of the site with where they stand, for whoever keeps them. */
export const listPages = view({
  name: "publishing.list-pages",
  label: words.site,
  at: "GET /site-pages",
  input: z.object({}),
  may: (actor) => keepsSite(actor),
  async read(_, scene) {
    const pages = await selectPages(scene);
    return {
      unwritten: !pages.some(({ slug }) => slug === homeSlug),
      pages: pages.map((page) => ({ ...page, state: stateOf(page) })),
    };
  },
});

/** A page to be written: its newest version, or another; the pictures it may take. */
export const readPage = view({
  name: "publishing.read-page",
  label: words.readPage,
  at: "GET /site-pages/{page}",
  input: z.object({ page: z.uuid(), version: z.coerce.number().int().min(1).max(1_000_000).optional() }),
  may: (actor) => keepsSite(actor),
  async read({ page: id, version }, scene) {
    const page = await selectPage(scene, id);
    if (!page) return null;
    const versions = await listVersions(scene, id);
    const read = version ? versions.find((one) => one.version === version) : page.newest;
    if (!read) return null;
    return {
      ...{ page, read, state: stateOf(page), home: page.slug === homeSlug },
      versions: versions.map(({ blocks: _, ...one }) => one),
      choices: await selectPictures(scene, { words: [], limit: 200, offset: 0 }),
      ...(await furnish(scene, read.blocks)),
    };
  },
});

/** What a new page begins with: nothing, or for the home page what stands in its place. */
export const pageForm = view({
  name: "publishing.page-form",
  label: words.writePage,
  at: "GET /site-page-form",
  input: z.object({ home: z.coerce.boolean().default(false) }),
  may: (actor) => keepsSite(actor),
  async read({ home }, scene) {
    const empty = { title: "", description: "", blocks: [] as Block[] };
    return {
      ...(home ? await standardOf(scene) : empty),
      ...{ home, slug: home ? homeSlug : "" },
      choices: await selectPictures(scene, { words: [], limit: 200, offset: 0 }),
    };
  },
});

export const picturesPerPage = 24;

export const listPictures = view({
  name: "publishing.list-pictures",
  label: words.pictures,
  at: "GET /site-pictures",
  input: z.object({
    q: z.string().trim().max(120).default(""),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
  }),
  may: (actor) => keepsSite(actor),
  async read({ q, page }, scene) {
    const told = plain(q).split(/\s+/).filter(Boolean);
    const cut = { limit: picturesPerPage, offset: (page - 1) * picturesPerPage };
    const rows = await selectPictures(scene, { words: told, ...cut });
    return { q, page, rows, total: rows[0]?.total ?? 0 };
  },
});

/** One size of a picture, as pages send it. */
export const pictureFile = view({
  name: "publishing.picture-file",
  label: words.picture,
  at: "GET /site-pictures/{picture}/{width}/{format}",
  input: z.object({
    picture: z.uuid(),
    width: z.coerce.number().int().min(1).max(4000),
    format: z.enum(pictureFormats),
  }),
  may: (actor) => anybody(actor),
  async read(asked, scene) {
    const bytes = await readRendition(scene, asked);
    return bytes && { mediaType: `image/${asked.format}`, base64: bytes.toString("base64") };
  },
});
