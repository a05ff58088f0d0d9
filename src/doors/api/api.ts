import { json, type Request, type Response, Router } from "express";
import type { Actor } from "../../foundation/actor.ts";
import type { Db } from "../../foundation/database.ts";
import { toJson } from "../../foundation/json.ts";
import { type Outcome, perform } from "../../foundation/perform.ts";
import { read } from "../../foundation/read.ts";
import { type Refusal, sayRefusal } from "../../foundation/refusal.ts";
import { refusals } from "../../foundation/refusals.ts";
import type { Language } from "../../foundation/words.ts";
import { signInRefusals } from "../../people/index.ts";
import { operations, views } from "../../registry.ts";
import { describeApi, methodOf, pathOf } from "./openapi.ts";

/**
 * Who calls, by the key or the session that the request bears; a stranger where it bears none, or why they
 * are not listened to now. `caller` is the network address behind our own proxies.
 */
export type WhoCalls = (
  headers: Headers,
  caller: string,
) => Promise<{ cooperative: number; actor: Actor; refusal?: Refusal }>;

const statuses: Readonly<Record<string, number>> = {
  [refusals.signInFirst.code]: 401,
  [refusals.notAllowed.code]: 403,
  [refusals.notFound.code]: 404,
  [refusals.keyReused.code]: 409,
  [refusals.badInput.code]: 400,
  [refusals.databaseAway.code]: 503,
  [signInRefusals.tooManyCalls.code]: 429,
};

function answer(response: Response, outcome: Outcome<unknown>, language: Language): void {
  response.type("application/json");
  if (outcome.ok) {
    response.send(toJson(outcome.result));
    return;
  }
  const { refusal } = outcome;
  const { code, field } = refusal;
  response
    .status(statuses[code] ?? 422)
    .send(toJson({ code, message: sayRefusal(refusal, language), field }));
}

const headersOf = (request: Request) => new Headers(request.headers as Record<string, string>);

/**
 * The API door: every operation and view at its address in JSON under /api, described by
 * /api/openapi.json. A request that changes something may bear `Idempotency-Key`, and `Ensemble-Rehearse:
 * 1` to be undone after all was asked. A session cookie is not enough to change anything: another site
 * could send it.
 */
export function openApi(database: Db, whoCalls: WhoCalls): Router {
  const router = Router();
  router.use(json({ limit: "20mb" }));
  router.get("/openapi.json", (_, response) => void response.json(describeApi()));
  for (const view of views) {
    router.get(pathOf(view.at).replace(/\{(\w+)\}/g, ":$1"), async (request, response) => {
      const { cooperative, actor, refusal } = await whoCalls(headersOf(request), request.ip ?? "");
      if (refusal) return answer(response, { ok: false, refusal }, actor.language);
      const input = { ...request.query, ...request.params };
      answer(response, await read(view, input, { database, cooperative, actor }), actor.language);
    });
  }
  for (const operation of operations) {
    const method = methodOf(operation.at) as "post" | "put" | "delete";
    router[method](pathOf(operation.at).replace(/\{(\w+)\}/g, ":$1"), async (request, response) => {
      const { cooperative, actor, refusal } = await whoCalls(headersOf(request), request.ip ?? "");
      if (refusal) return answer(response, { ok: false, refusal }, actor.language);
      const key = request.get("idempotency-key");
      const rehearse = request.get("ensemble-rehearse") === "1";
      const call = { database, cooperative, actor, door: "api" as const, rehearse, ...(key ? { key } : {}) };
      answer(
        response,
        await perform(operation, { ...request.body, ...request.params }, call),
        actor.language,
      );
    });
  }
  router.use((_, response) => answer(response, { ok: false, refusal: refusals.notFound() }, "fr"));
  return router;
}
