import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { test } from "node:test";
import { expectFreePort } from "./free-port.ts";
import { expectUsableServer } from "./open-database.ts";
import { formatDuration, makeShow } from "./progress.ts";
import { readStartOptions } from "./start-options.ts";

const refusal = { name: "StartRefusal" };

test("without wishes: port 3000, ./data, the embedded database, the demonstration", () => {
  const { port, data, databaseUrl, empty } = readStartOptions({}, []);
  assert.deepEqual({ port, databaseUrl, empty }, { port: 3000, databaseUrl: undefined, empty: false });
  assert.ok(data.endsWith("data"));
});

test("an empty start is asked for in two ways", () => {
  assert.equal(readStartOptions({}, ["--empty"]).empty, true);
  assert.equal(readStartOptions({ ENSEMBLE_EMPTY: "1" }, []).empty, true);
});

for (const PORT of ["0", "65536", "80a", "-1", "3e3"]) {
  test(`PORT=${PORT} is refused in words`, () => {
    assert.throws(() => readStartOptions({ PORT }, []), refusal);
  });
}

test("an option that does not exist is refused in words", () => {
  assert.throws(() => readStartOptions({}, ["--emtpy"]), refusal);
});

test("a port of another program is refused in words, and had when it is free again", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  await assert.rejects(expectFreePort(port, "127.0.0.1", 0), {
    ...refusal,
    message: new RegExp(String(port)),
  });
  setTimeout(() => other.close(), 100);
  await expectFreePort(port, "127.0.0.1");
});

for (const url of ["not an address", "http://127.0.0.1/base", "postgres://a:b@127.0.0.1:1/base"]) {
  test(`DATABASE_URL=${url} is refused in one sentence`, async () => {
    await assert.rejects(expectUsableServer(url), { ...refusal, message: /^[^\n]*DATABASE_URL[^\n]*$/ });
  });
}

test("a step is shown while it runs, then with its tick and its time", async () => {
  const said: string[] = [];
  let clock_ms = 0;
  const show = makeShow({ write: (text: string) => said.push(text) > 0 }, () => clock_ms);
  const label = { fr: "Base", en: "Base" };
  await show(label, async (detail) => {
    detail("page 1");
    clock_ms = 1234;
  });
  assert.match(said.join(""), /^ {2}… Base\n {2}… Base : page 1\n {2}✓ Base {2}1[.,]2 s\n$/);
  assert.equal(formatDuration(65_049, "fr"), "65,0 s");
});
