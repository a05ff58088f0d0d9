import { json, type Request, type RequestHandler, type Response, Router } from "express";
import { z } from "zod";
import type { Db } from "../../foundation/database.ts";
import { systemClock } from "../../foundation/scene.ts";
import { findHolder, readStanding, type Switchboard, sendSignal } from "../../video/index.ts";
import { answerShared } from "./answer-shared.ts";
import { keyOf } from "./video-key.ts";

export interface VideoDoor {
  readonly database: Db;
  readonly switchboard: Switchboard;
  /** `turn:host:port?secret=…`, or none. */
  readonly turn: string | undefined;
}

/** Half of the minute of silence after which a key is worth nothing, so that one sign may be lost. */
const signMs = 20_000;

/**
 * The line of a browser in a video meeting, or at its door: `GET` stays open and says in lines of JSON
 * who is there, what they share and what the other browsers say (NDJSON); `POST` says something to one of
 * them. Whoever holds the key of an arrival is known by it, signed in or not.
 */
export function answerVideo(door: VideoDoor): Router {
  const router = Router();
  router.get("/", (request, response) => holdLine(door, request, response));
  router.post("/", json({ limit: "64kb" }), passOn(door));
  router.use(answerShared(door.database));
  return router;
}

const signal = z.object({ to: z.uuid(), data: z.unknown() });

function passOn({ database }: VideoDoor): RequestHandler {
  return async (request, response) => {
    const said = signal.safeParse(request.body);
    const passed =
      said.success && (await sendSignal(database, { ...said.data, key: keyOf(request), clock: systemClock }));
    response.status(passed ? 204 : 403).end();
  };
}

async function holdLine(door: VideoDoor, request: Request, response: Response): Promise<void> {
  const { database, switchboard, turn } = door;
  const key = keyOf(request);
  const holder = await findHolder(database, key, systemClock);
  if (!holder) return void response.status(403).end();
  // Compressed, a line would wait until enough has been said.
  response.set({ "content-type": "application/x-ndjson", "cache-control": "no-store, no-transform" });
  response.flushHeaders();
  const say = (told: unknown) => response.write(`${JSON.stringify(told)}\n`);
  const tellStanding = async () => {
    const standing = await readStanding(database, { key, clock: systemClock, turn }).catch(() => undefined);
    if (standing === undefined) return response.end();
    if (standing) say(standing);
    if (!standing || !["waiting", "in"].includes(standing.state)) response.end();
  };
  const self = holder.presence.id;
  const hangUp = switchboard.listen(holder.cooperative, holder.presence.room, (heard) => {
    if (heard.kind === "people") void tellStanding();
    else if (heard.to === self) say({ kind: "signal", from: heard.from, data: heard.data });
  });
  const sign = setInterval(() => void tellStanding(), signMs);
  response.on("close", () => {
    clearInterval(sign);
    hangUp();
  });
  await tellStanding();
}
