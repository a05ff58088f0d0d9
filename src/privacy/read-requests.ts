import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { readStanding } from "./departure.sql.ts";
import { keepsData } from "./keeps-data.ts";
import { listPeopleToAsk } from "./people.sql.ts";
import { planErasure } from "./plan.ts";
import { listRequestRows, readRequestRow } from "./request.sql.ts";
import { ownWords, words } from "./words.ts";

/** What people asked of their data, those that wait first, and for whom a letter may be written down. */
export const requests = view({
  name: "privacy.requests",
  label: words.seeRequests,
  at: "GET /data-requests",
  input: z.object({}),
  may: (actor) => keepsData(actor),
  async read(_, { db, cooperative, today }) {
    const rows = await listRequestRows(db, cooperative, { person: null, limit: 200 });
    return { today, requests: rows, people: await listPeopleToAsk(db, cooperative) };
  },
});

async function planOf(scene: Scene, person: string) {
  const standing = await readStanding(scene.db, scene.cooperative, person, scene.today);
  if (!standing) return null;
  const lines = await planErasure(scene, standing);
  const shown = lines.map(({ holding, term, ...line }) => ({
    ...{ ...line, name: holding.name, label: holding.label },
    term: { name: term.name, months: term.months, source: term.source },
  }));
  return { lastDirector: standing.lastDirector, heldUntil: standing.heldUntil, lines: shown };
}

/** A request; of one for erasure that waits, what it would do today, thing by thing. */
export const oneRequest = view({
  name: "privacy.one-request",
  label: words.seeRequest,
  at: "GET /data-requests/{request}",
  input: z.object({ request: z.uuid() }),
  may: (actor) => keepsData(actor),
  async read({ request: id }, scene) {
    const request = await readRequestRow(scene.db, scene.cooperative, id);
    if (!request) return null;
    const open = request.kind === "erasure" && request.outcome === null;
    return { today: scene.today, request, plan: open ? await planOf(scene, request.person) : null };
  },
});

/** The letter that answers a request, for the person and for whoever keeps the data. */
export const answerPaper = view({
  name: "privacy.answer-paper",
  label: words.seeAnswer,
  at: "GET /data-requests/{request}/answer",
  input: z.object({ request: z.uuid() }),
  may: (actor) => actor.person !== null,
  async read({ request: id }, { db, cooperative, actor }) {
    const request = await readRequestRow(db, cooperative, id);
    if (!request?.paper || !(keepsData(actor) || request.person === actor.person)) return null;
    const paper = await readPaper(db, cooperative, request.paper);
    return paper && { mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});

/** One's own requests. */
export const myData = view({
  name: "privacy.my-data",
  label: ownWords.seeMyData,
  at: "GET /my-data",
  input: z.object({}),
  may: (actor) => actor.person !== null,
  async read(_, { db, cooperative, actor }) {
    const person = actor.person as string;
    return { requests: await listRequestRows(db, cooperative, { person, limit: 50 }) };
  },
});
