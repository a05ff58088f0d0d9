/**
 * The program killed in the midst of its writings: what it acknowledged is there, and nothing is half-done.
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { openWorld, type World } from "../../../fixtures/world.ts";
import { projectRoot } from "../../foundation/root.ts";
import { makeToken } from "../../people/make-token.ts";
import { drawToken } from "../../people/token.sql.ts";

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** `npm start` on a database that holds the world already; resolves when it answers. */
async function startProgram(world: World, port: number, data: string): Promise<ChildProcess> {
  const env = { ...process.env, DATABASE_URL: world.url, PORT: String(port), ENSEMBLE_DATA: data };
  const file = join(projectRoot, "src/doors/cli/start.ts");
  const program = spawn(process.execPath, [file, "--empty"], { env, stdio: "ignore", cwd: projectRoot });
  for (let n = 0; n < 1200; n++) {
    const health = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
    if (health?.ok) return program;
    assert.equal(program.exitCode, null, "the program stopped before it answered");
    await sleep(50);
  }
  throw new Error("the program did not answer within a minute");
}

const kill = (program: ChildProcess) =>
  new Promise<void>((resolve) => {
    program.once("exit", () => resolve());
    program.kill("SIGKILL");
  });

const entryOf = (ref: string) => ({
  ...{ journal: "OD", date: "2026-11-20", documentRef: ref, label: "Loyer de novembre" },
  lines: [
    { account: "613200", debitCents: 80_000 },
    { account: "512000", creditCents: 80_000 },
  ],
});

/** Posts entries, several at a time, until the program no longer answers; answers those it acknowledged. */
async function postUntilItDies(api: string, headers: Record<string, string>, told: Map<string, number>) {
  const hand = async (name: number) => {
    for (let n = 1; ; n++) {
      const ref = `H${name}-${n}`;
      const body = JSON.stringify(entryOf(ref));
      const given = { method: "POST", headers: { ...headers, "idempotency-key": ref }, body };
      const answer = await fetch(`${api}/entries`, given).catch(() => null);
      const posted = (await answer?.json().catch(() => null)) as { number?: number } | null;
      if (!posted) return;
      assert.equal(answer?.status, 200);
      told.set(ref, Number(posted.number));
    }
  };
  await Promise.all([1, 2, 3, 4, 5, 6].map(hand));
}

test("killed in mid-writing: each acknowledged entry is there, no gap, the chain verifies", async () => {
  const world = await openWorld();
  const { token, hash } = drawToken("la-navette");
  await world.done(makeToken, { name: "Essai", endsOn: "2027-11-20", hash }, "accountant");
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const data = mkdtempSync(join(tmpdir(), "killed-"));
  after(() => rmSync(data, { recursive: true, force: true }));
  const port = await freePort();
  const api = `http://127.0.0.1:${port}/api`;
  const told = new Map<string, number>();
  let program = await startProgram(world, port, data);
  try {
    const posting = postUntilItDies(api, headers, told);
    while (told.size < 40) await sleep(5);
    await kill(program);
    await posting;
    program = await startProgram(world, port, data);
    const chain = (await (await fetch(`${api}/chain`, { headers })).json()) as {
      broken: unknown;
      entries: number;
    };
    assert.equal(chain.broken, null);
    assert.ok(
      chain.entries >= told.size && chain.entries <= told.size + 6,
      `${chain.entries} of ${told.size}`,
    );
    const numbers = [...told.values()].sort((a, b) => a - b);
    assert.equal(new Set(numbers).size, told.size, "no number was given twice");
    for (const [ref, number] of told) {
      const given = { method: "POST", headers: { ...headers, "idempotency-key": ref } };
      const again = await fetch(`${api}/entries`, { ...given, body: JSON.stringify(entryOf(ref)) });
      assert.equal(((await again.json()) as { number: number }).number, number, `${ref} is there, once`);
    }
    const next = await fetch(`${api}/entries`, {
      method: "POST",
      headers,
      body: JSON.stringify(entryOf("NEXT")),
    });
    assert.equal(((await next.json()) as { number: number }).number, chain.entries + 1, "no gap was left");
  } finally {
    await kill(program);
    await world.close();
  }
});
