import { z } from "zod";
import { plain } from "../foundation/plain.ts";
import { view } from "../foundation/view.ts";
import { listHousehold } from "../people/index.ts";
import { richText } from "../threads/index.ts";
import { listVersions, readPage as selectPage, listPages as selectPages } from "./page.sql.ts";
import { isOfHouse, mayKeepPage } from "./page.ts";
import { readSource } from "./source.ts";
import { words } from "./words.ts";

export const pagesPerPage = 40;

/** The common handbook, by title. */
export const listPages = view({
  name: "handbook.list-pages",
  label: words.handbook,
  at: "GET /handbook",
  input: z.object({
    q: z.string().trim().max(120).default(""),
    due: z.coerce.boolean().default(false),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
  }),
  may: (actor) => isOfHouse(actor),
  async read({ q, due, page }, { db, cooperative, today }) {
    const told = plain(q).split(/\s+/).filter(Boolean);
    const cut = { limit: pagesPerPage, offset: (page - 1) * pagesPerPage };
    const rows = await selectPages(db, cooperative, { words: told, dueBy: due ? today : null, ...cut });
    return {
      ...{ q, due, page, today, total: rows[0]?.total ?? 0 },
      rows: rows.map(({ text, ...row }) => ({ ...row, begin: text.slice(0, 200) })),
    };
  },
});

/** A page, as everybody of the house reads it. */
export const readPage = view({
  name: "handbook.read-page",
  label: words.readPage,
  at: "GET /handbook/{page}",
  input: z.object({ page: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ page: id }, { db, cooperative, actor, today }) {
    const page = await selectPage(db, cooperative, id);
    if (!page) return null;
    const keeps = mayKeepPage(actor, page);
    return {
      ...{ page, html: richText(page.text), today, may: { keep: keeps } },
      versions: await listVersions(db, cooperative, id),
      people: keeps ? await listHousehold(db, cooperative, today) : [],
    };
  },
});

/** What a page made of a thread begins with. */
export const pageForm = view({
  name: "handbook.page-form",
  label: words.writePage,
  at: "GET /handbook-form",
  input: z.object({ thread: z.uuid().optional() }),
  may: (actor) => isOfHouse(actor),
  async read({ thread }, scene) {
    if (!thread) return { thread: null, title: "", text: "", fewRead: false };
    const source = await readSource(scene, thread);
    return source && { thread, title: source.title, text: source.text, fewRead: source.few };
  },
});
