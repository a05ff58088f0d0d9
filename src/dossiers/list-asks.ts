import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { addDays } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listPendingAsks, listAsks as selectAsks } from "./ask.sql.ts";
import { type AskState, adviserKinds, daysToRenew, renewalDue } from "./ask.ts";
import { listWaitingCovers } from "./cover.sql.ts";
import { listEndingDocuments } from "./document.sql.ts";
import { words } from "./words.ts";

export const askFaces = ["to-check", "waiting", "over"] as const;

const states: Readonly<Record<(typeof askFaces)[number], readonly AskState[]>> = {
  "to-check": ["given"],
  waiting: ["open", "returned"],
  over: ["accepted", "withdrawn"],
};
const perPage = 50;

const readerOf = ({ actor }: Scene) =>
  has(actor, "hr") ? null : { kinds: adviserKinds, activities: [...actor.follows] };

/**
 * What is asked of whom: what was given and waits to be looked at, what is still to come, what is over. All
 * for whoever keeps files, of those they follow for an adviser.
 */
export const listAsks = view({
  name: "dossiers.list-asks",
  label: words.documentsAsked,
  at: "GET /document-asks",
  input: z.object({
    face: z.enum(askFaces).default("to-check"),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
  }),
  may: (actor) => has(actor, "hr", "adviser"),
  async read({ face, page }, scene) {
    const { db, cooperative, today } = scene;
    const common = { reader: readerOf(scene), on: today };
    const cut = { limit: perPage, offset: (page - 1) * perPage };
    const wanted = { states: states[face], latestFirst: face === "over", ...common, ...cut };
    return { ...(await selectAsks(db, cooperative, wanted)), face, page, perPage, today };
  },
});

/** The documents that end soon and of which nobody has asked for the next one. */
export const endingDocuments = view({
  name: "dossiers.ending-documents",
  label: words.endingDocuments,
  at: "GET /ending-documents",
  input: z.object({}),
  may: (actor) => has(actor, "hr"),
  async read(_, { db, cooperative, today }) {
    const span = { from: addDays(today, -365), to: addDays(today, daysToRenew), today };
    const found = await listEndingDocuments(db, cooperative, span);
    const rows = found.filter(({ asked }) => !asked);
    return { rows: rows.map((row) => ({ ...row, renewBy: renewalDue(row.endsOn, today) })), today };
  },
});

/** What waits to be looked at and what is late, for the home of whoever asks for documents. */
export const asksAtAGlance = view({
  name: "dossiers.asks-at-a-glance",
  label: words.asksAtAGlance,
  at: "GET /document-asks-at-a-glance",
  input: z.object({}),
  may: (actor) => has(actor, "hr", "adviser"),
  async read(_, scene) {
    const { db, cooperative, today } = scene;
    const common = { reader: readerOf(scene), on: today, latestFirst: false, limit: 5, offset: 0 };
    const toCheck = await selectAsks(db, cooperative, { states: states["to-check"], ...common });
    const waiting = await selectAsks(db, cooperative, { states: states.waiting, ...common });
    const followed = has(scene.actor, "hr") ? null : [...scene.actor.follows];
    const covers = await listWaitingCovers(db, cooperative, followed);
    return { toCheck, waiting, covers, today };
  },
});

/** What is asked of whoever asks this, the nearest day first. */
export const myAsks = view({
  name: "dossiers.my-asks",
  label: words.myAsks,
  at: "GET /my-document-asks",
  input: z.object({}),
  may: (actor) => actor.person !== null,
  async read(_, { db, cooperative, actor, today }) {
    const pending = await listPendingAsks(db, cooperative, actor.person as string);
    return { asks: pending.filter(({ state }) => state !== "given"), today };
  },
});
