import assert from "node:assert/strict";
import { test } from "node:test";
import { expectUsableServer, openDatabase } from "./open-database.ts";

const server = process.env.ENSEMBLE_TEST_SERVER ?? "";
const refusal = { name: "StartRefusal", message: /^[^\n]*DATABASE_URL[^\n]*$/ };

test("a server of the operator's is used as it is and left running", async () => {
  const database = await openDatabase({ data: "unused", databaseUrl: server });
  assert.equal(database.url, server);
  assert.equal(database.where, undefined);
  await database.close();
  await expectUsableServer(server);
});

test("a wrong password and a database that does not exist are told in one sentence", async () => {
  const wrong = new URL(server);
  wrong.password = "wrong";
  await assert.rejects(expectUsableServer(wrong.href), refusal);
  const missing = new URL(server);
  missing.pathname = "/no_such_database";
  await assert.rejects(expectUsableServer(missing.href), refusal);
});
