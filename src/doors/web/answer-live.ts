import type { Request, RequestHandler, Response } from "express";
import { visitorIn } from "../../foundation/actor.ts";
import type { Db } from "../../foundation/database.ts";
import { systemClock } from "../../foundation/scene.ts";
import { holdLine } from "../../live/index.ts";
import { findFacade } from "../../network/index.ts";
import type { Switchboard } from "../../video/index.ts";
import type { WhoCalls } from "../api/api.ts";
import { keyOf } from "./video-key.ts";

interface LiveDoor {
  readonly database: Db;
  readonly switchboard: Switchboard;
  readonly whoCalls: WhoCalls;
}

/** A third of the minute of silence after which a line is held to be gone. */
const signMs = 20_000;
/** What changes within this time is told once: a room that votes is read anew four times a second at most. */
const gatherMs = 250;

/**
 * The line of the room of an event: stays open, and says « changed » in lines of JSON (NDJSON) whenever
 * something did; what it is, the page asks as any page does. A member is known by their session, a guest by
 * the key of their letter.
 */
export function answerLive(door: LiveDoor): RequestHandler {
  return (request, response, next) => {
    if (request.path !== "/direct-ligne" || request.method !== "GET") return next();
    return hold(door, request, response);
  };
}

async function callerOf({ database, whoCalls }: LiveDoor, request: Request) {
  const { maison, evenement } = request.query as Record<string, string | undefined>;
  if (maison !== undefined) {
    const house = await findFacade(database, String(maison));
    const caller = { cooperative: house?.id ?? 0, actor: visitorIn("fr") };
    return { caller, which: { key: keyOf(request) } };
  }
  const caller = await whoCalls(new Headers(request.headers as Record<string, string>), request.ip ?? "");
  const event = String(evenement ?? "");
  return { caller, which: { event: /^[0-9a-f-]{36}$/.test(event) ? event : undefined } };
}

async function hold(door: LiveDoor, request: Request, response: Response): Promise<void> {
  const { caller, which } = await callerOf(door, request);
  const line = await holdLine(door.database, caller, which, systemClock);
  if (!line) return void response.status(403).end();
  // Compressed, a line would wait until enough has been said.
  response.set({ "content-type": "application/x-ndjson", "cache-control": "no-store, no-transform" });
  response.flushHeaders();
  const teller = gathered(() => response.write('{"kind":"changed"}\n'));
  const hangUp = door.switchboard.listen(caller.cooperative, line.name, teller.tell);
  const sign = setInterval(() => {
    response.write("\n");
    line.sign().catch(() => response.end());
  }, signMs);
  const end = () => {
    clearInterval(sign);
    teller.stop();
    hangUp();
    // Where the database is away or closed, the row is worth nothing a minute later.
    line.end().catch(() => undefined);
  };
  if (response.destroyed) return end();
  response.on("close", end);
  teller.tell();
}

/** Tells at once, and what follows within the time of gathering together at its end. */
function gathered(say: () => void) {
  let resting: NodeJS.Timeout | null = null;
  let missed = false;
  const tell = () => {
    missed = resting !== null;
    if (resting) return;
    say();
    resting = setTimeout(() => {
      resting = null;
      if (missed) tell();
    }, gatherMs);
  };
  return { tell, stop: () => resting && clearTimeout(resting) };
}
