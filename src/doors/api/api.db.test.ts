import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import express from "express";
import { openWorld, type World } from "../../../fixtures/world.ts";
import { stranger } from "../../foundation/actor.ts";
import { operations, views } from "../../registry.ts";
import { openApi } from "./api.ts";

let world: World;
let server: Server;
let base: string;
before(async () => {
  world = await openWorld();
  const app = express();
  app.use(
    "/api",
    openApi(world.db, async (headers) => {
      const known = headers.get("authorization") === "Bearer director";
      return { cooperative: 1, actor: known ? world.actor("director") : stranger };
    }),
  );
  server = createServer(app).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
after(async () => {
  server.close();
  await world.close();
});

const headers = { authorization: "Bearer director", "content-type": "application/json" };
const bakery = (code: string) =>
  JSON.stringify({ code, kind: "collective", name: "Le Fournil", openedOn: "2026-11-23" });
const post = (body: string, more: Record<string, string> = {}) =>
  fetch(`${base}/activities`, { method: "POST", headers: { ...headers, ...more }, body });

test("every operation and view has its address in OpenAPI 3.1", async () => {
  const api = (await (await fetch(`${base}/openapi.json`)).json()) as {
    openapi: string;
    paths: Record<string, object>;
  };
  assert.equal(api.openapi, "3.1.0");
  const described = Object.values(api.paths).flatMap((path) =>
    Object.values(path).map((one) => one.operationId),
  );
  assert.deepEqual(described.sort(), [...operations, ...views].map(({ name }) => name).sort());
});

test("what the description refers to is in it", async () => {
  const api = await (await fetch(`${base}/openapi.json`)).json();
  const references = [...JSON.stringify(api).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  const at = (path: string) => path.split("/").reduce((inside, key) => inside?.[key], api);
  assert.ok(references.length > 0);
  assert.deepEqual(
    references.filter((path) => at(path) === undefined),
    [],
  );
});

test("an operation answers what it made; a key sent twice answers the same", async () => {
  const first = await post(bakery("B1"), { "idempotency-key": "b1" });
  assert.equal(first.status, 200);
  assert.deepEqual(await (await post(bakery("B1"), { "idempotency-key": "b1" })).json(), await first.json());
});

test("a refusal is a code, a sentence and its field", async () => {
  const refused = await post(bakery("A017"));
  assert.equal(refused.status, 422);
  const { code, field } = (await refused.json()) as { code: string; field: string };
  assert.deepEqual({ code, field }, { code: "activities.code-taken", field: "code" });
});

test("a rehearsal is undone, a stranger is told to sign in, an unknown address does not exist", async () => {
  assert.equal((await post(bakery("B2"), { "ensemble-rehearse": "1" })).status, 200);
  assert.equal((await post(bakery("B2"))).status, 200);
  assert.equal((await fetch(`${base}/trial-balance`)).status, 401);
  assert.equal((await fetch(`${base}/nothing`, { headers })).status, 404);
});

test("amounts leave as whole cents", async () => {
  const balance = await (await fetch(`${base}/trial-balance?year=2026`, { headers })).json();
  assert.deepEqual(balance, {
    year: { startsOn: "2026-01-01", endsOn: "2026-12-31" },
    rows: [],
    debitCents: 0,
    creditCents: 0,
  });
});
