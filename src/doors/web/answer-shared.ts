import { json, type Request, type RequestHandler, type Response, Router, raw, urlencoded } from "express";
import { visitorIn } from "../../foundation/actor.ts";
import type { Db } from "../../foundation/database.ts";
import type { AnyOperation } from "../../foundation/operation.ts";
import { perform } from "../../foundation/perform.ts";
import { systemClock } from "../../foundation/scene.ts";
import { UploadedFile } from "../../foundation/uploaded-file.ts";
import {
  findHolder,
  leaveRoom,
  openFile,
  removeAction,
  sendFile,
  setAction,
  writeNote,
} from "../../video/index.ts";
import { formErrors } from "./answer.ts";
import { keyOf } from "./video-key.ts";

/** A file has 10 MB at most; what is a little larger is refused in words. */
const mostBodyBytes = "20mb";

/**
 * What those in a video meeting share, by the key of their arrival: notes, actions, files. A refusal is
 * answered as a form is, with the field it is about. `depart` leaves, what was still being typed kept first.
 */
export function answerShared(database: Db): Router {
  const router = Router();
  const act = makeAct(database);
  const body = json({ limit: "256kb" });
  router.put("/notes", body, (request, response) => act(writeNote, request.body, { request, response }));
  router.post("/actions", body, (request, response) => act(setAction, request.body, { request, response }));
  router.post("/actions/:action/removal", (request, response) =>
    act(removeAction, { action: request.params.action }, { request, response }),
  );
  const bytes = raw({ type: () => true, limit: mostBodyBytes });
  router.post("/fichiers", whoHolds(database), bytes, (request, response) => {
    const name = decodeURIComponent(request.get("x-name") ?? "") || "?";
    const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    return act(sendFile, { file: UploadedFile.ofBytes(name, content) }, { request, response });
  });
  router.post("/fichiers/:file", urlencoded({ extended: false }), giveFile(database));
  router.post("/depart", body, async (request, response) => {
    const { note } = (request.body ?? {}) as { note?: Record<string, unknown> };
    if (note) await performByKey(database, writeNote, { ...note, key: keyOf(request) }, request);
    await performByKey(database, leaveRoom, { key: keyOf(request) }, request);
    response.status(204).end();
  });
  return router;
}

const languageOf = (request: Request) => request.acceptsLanguages("fr", "en") || "fr";

/** Null where the key is worth nothing. */
async function performByKey(database: Db, operation: AnyOperation, input: { key: string }, request: Request) {
  const holder = await findHolder(database, input.key, systemClock);
  if (!holder) return null;
  const { cooperative } = holder;
  const actor = visitorIn(languageOf(request));
  return perform(operation, input, { database, cooperative, actor, door: "web" });
}

type Passed = { request: Request; response: Response };

function makeAct(database: Db) {
  return async (operation: AnyOperation, input: object, { request, response }: Passed): Promise<void> => {
    const outcome = await performByKey(database, operation, { ...input, key: keyOf(request) }, request);
    if (!outcome) return void response.status(403).end();
    const refused = outcome.ok ? null : formErrors(outcome.refusal, languageOf(request));
    response.json(outcome.ok ? { result: outcome.result } : { refused });
  };
}

/** Before ten million bytes are taken in, whoever sends them is known. */
function whoHolds(database: Db): RequestHandler {
  return async (request, response, next) => {
    if (await findHolder(database, keyOf(request), systemClock)) return next();
    response.status(403).end();
  };
}

/** The file opens in a tab of its own; the key comes in the form, so that no address holds it. */
function giveFile(database: Db): RequestHandler<{ file: string }> {
  return async (request, response) => {
    const { key = "" } = (request.body ?? {}) as { key?: string };
    const isId = /^[0-9a-f-]{36}$/.test(request.params.file);
    const file = isId && (await openFile(database, { key, id: request.params.file, clock: systemClock }));
    response.set({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
    if (!file) return void response.status(404).type("text/plain").send("404");
    const name = encodeURIComponent(file.name).replace(/'/g, "%27");
    response.set("content-disposition", `inline; filename*=UTF-8''${name}`);
    response.type(file.mediaType).send(file.bytes);
  };
}
