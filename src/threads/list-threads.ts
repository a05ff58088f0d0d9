import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listImportPlaces } from "./archive.sql.ts";
import { listPlaceFollowings } from "./follow.sql.ts";
import { listReports } from "./moderation.sql.ts";
import { findItems, findSimilar } from "./search.sql.ts";
import { lookedOf } from "./search.ts";
import { countUnread, listPlaces, listThreads as selectThreads } from "./thread.sql.ts";
import { isOfHouse, keepsThreads } from "./thread.ts";
import { words } from "./words.ts";

export const threadsPerPage = 30;
export const faces = ["all", "unread", "direct", "house"] as const;
const page = () => z.coerce.number().int().min(1).max(100_000).default(1);
const cutOf = (n: number) => ({ limit: threadsPerPage, offset: (n - 1) * threadsPerPage });

/** The threads one sees, those with news first; with those of one group, or of the house, apart. */
export const listThreads = view({
  name: "threads.list-threads",
  label: words.threads,
  at: "GET /threads",
  input: z.object({ face: z.enum(faces).default("all"), group: z.uuid().optional(), page: page() }),
  may: (actor) => isOfHouse(actor),
  async read({ face, group = null, page: n }, { db, cooperative, actor, today }) {
    const person = actor.person as string;
    const rows = await selectThreads(db, cooperative, { person, today, group, face, ...cutOf(n) });
    const keeps = has(actor, ...keepsThreads);
    return {
      ...{ person, face, group, page: n, rows, total: rows[0]?.total ?? 0 },
      mayImport: (await listImportPlaces(db, cooperative, { person, all: keeps })).length > 0,
      places: await listPlaces(db, cooperative, person),
      levels: await listPlaceFollowings(db, cooperative, person),
      reports: (await listReports(db, cooperative, { person, keeps })).length,
    };
  },
});

/** Search over all one may see: words, `de:`, `dans:`, `avant:`, `depuis:`. */
export const searchThreads = view({
  name: "threads.search-threads",
  label: words.search,
  at: "GET /thread-search",
  input: z.object({ q: z.string().trim().max(200).default(""), page: page() }),
  may: (actor) => isOfHouse(actor),
  async read({ q, page: n }, { db, cooperative, actor, today }) {
    const looked = lookedOf(q);
    const person = actor.person as string;
    const rows = await findItems(db, cooperative, { ...looked, person, today, ...cutOf(n) });
    return { q, page: n, looked, rows, total: rows[0]?.total ?? 0 };
  },
});

/** What was perhaps said already: threads one may read whose title is near to the one that is typed. */
export const similarThreads = view({
  name: "threads.similar-threads",
  label: words.similar,
  at: "GET /similar-threads",
  input: z.object({ title: z.string().trim().max(140).default("") }),
  may: (actor) => isOfHouse(actor),
  async read({ title }, { db, cooperative, actor, today }) {
    if (title.length < 5) return { rows: [] };
    return { rows: await findSimilar(db, cooperative, { title, person: actor.person as string, today }) };
  },
});

/** How many threads have news. */
export const unreadThreads = view({
  name: "threads.unread",
  label: words.unread,
  at: "GET /unread-threads",
  input: z.object({}),
  may: (actor) => isOfHouse(actor),
  async read(_, { db, cooperative, actor, today }) {
    return { n: await countUnread(db, cooperative, { person: actor.person as string, today }) };
  },
});
