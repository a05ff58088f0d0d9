import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { listHands, listSuggestions, readHours } from "./hand.sql.ts";
import { findFile, listSteps, readRequest, listRequests as selectRequests } from "./request.sql.ts";
import { isOfHouse, isOver } from "./request.ts";
import { words } from "./words.ts";

export const requestsPerPage = 24;
export const faces = ["need", "offer", "mine", "over"] as const;

/** What is asked and offered. */
export const listRequests = view({
  name: "help.list-requests",
  label: words.help,
  at: "GET /help-requests",
  input: z.object({
    face: z.enum(faces).default("need"),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
  }),
  may: (actor) => isOfHouse(actor),
  async read({ face, page }, { db, cooperative, actor, today }) {
    const cut = { limit: requestsPerPage, offset: (page - 1) * requestsPerPage };
    const rows = await selectRequests(db, cooperative, { person: actor.person as string, face, ...cut });
    return { face, page, rows, total: rows[0]?.total ?? 0, today };
  },
});

/**
 * A request; who was thought of and who offered themselves is for its author, one’s own part for oneself.
 */
export const readHelp = view({
  name: "help.read-request",
  label: words.readRequest,
  at: "GET /help-requests/{request}",
  input: z.object({ request: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ request: id }, { db, cooperative, actor, today }) {
    const found = await readRequest(db, cooperative, id, actor.person);
    if (!found?.own.visible) return null;
    const { request, own } = found;
    const author = request.person === actor.person;
    const hands = await listHands(db, cooperative, id);
    const suggestions = await listSuggestions(db, cooperative, id);
    const party = author || request.helper === actor.person;
    return {
      ...{ request, own, author, party, today, person: actor.person as string, over: isOver(request) },
      hands: author ? hands : hands.filter(({ person }) => person === actor.person),
      handCount: hands.length,
      suggestions: author ? suggestions : suggestions.filter(({ person }) => person === actor.person),
      steps: await listSteps(db, cooperative, id),
      hours: party && request.helper ? await readHours(db, cooperative, id, request.helper) : null,
    };
  },
});

/** A file of a request. */
export const requestFile = view({
  name: "help.request-file",
  label: words.file,
  at: "GET /help-requests/{request}/files/{position}",
  input: z.object({ request: z.uuid(), position: z.coerce.number().int().min(0).max(9) }),
  may: (actor) => isOfHouse(actor),
  async read({ request, position }, { db, cooperative, actor }) {
    const found = await readRequest(db, cooperative, request, actor.person);
    const file = found?.own.visible ? await findFile(db, cooperative, request, position) : null;
    const paper = file && (await readPaper(db, cooperative, file.paper));
    return paper && { name: file.name, mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
