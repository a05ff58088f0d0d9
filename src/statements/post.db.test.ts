import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import type { PersonName } from "../../fixtures/people.ts";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { openJobs } from "../doors/jobs/open-jobs.ts";
import { job as jobActor } from "../foundation/actor.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { runJob } from "../foundation/job.ts";
import { read } from "../foundation/read.ts";
import { makeScene, type Scene } from "../foundation/scene.ts";
import { chooseWay } from "../notices/choose-way.ts";
import { readNotices } from "../notices/read-notices.ts";
import "../registry.ts";
import { jobs, sendStatements } from "./index.ts";
import { sendStatementsOf } from "./send-statements.ts";
import { liveMonth } from "./statements.fixture.ts";

async function openSmtp() {
  const letters: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        letters.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((done) => server.close(done));
  return { letters, url: `smtp://127.0.0.1:${port}`, close };
}

const within = (world: World, act: (scene: Scene) => Promise<void>) =>
  world.db.transaction().execute(async (db) => {
    await enterCooperative(db, 1, null, testDay);
    await act(makeScene(db, 1, jobActor, testDay));
  });

async function told(world: World, as: PersonName): Promise<string[]> {
  const at = { database: world.db, cooperative: 1, actor: world.actor(as), door: "web" as const };
  const found = await read(readNotices, {}, { ...at, clock: () => testDay });
  assert.ok(found.ok);
  return found.result.notices.filter(({ link }) => link.includes("periode=")).map(({ link }) => link);
}

const wanting = (world: World, way: string, as: PersonName) =>
  world.done(chooseWay, { kind: "statements.statement-ready", way }, as);

test("on the day of the close who wants it receives the statement with its paper, once", async () => {
  const world = await openWorld();
  const smtp = await openSmtp();
  const post = { smtp: smtp.url, from: "Ensemble <ensemble@lanavette.example>", origin: "https://e.example" };
  try {
    await liveMonth(world, "2026-10", 100_000);
    await wanting(world, "mail", "entrepreneur");
    await within(world, (scene) => sendStatements(scene, "2026-10"));
    await within(world, (scene) => sendStatements(scene, "2026-10"));
    const queue = await openJobs({ url: world.url, database: world.db, jobs, post });
    for (let n = 0; n < 500 && smtp.letters.length === 0; n++) await pause(20);
    // The second asking is done too, and sends nothing more.
    await pause(300);
    await queue.close();
    assert.equal(smtp.letters.length, 1);
    const [letter = ""] = smtp.letters;
    assert.match(letter, /^To: nadia\.benali@/m);
    assert.match(letter, /Releve-2026-10-atelier-benali\.pdf/);
    assert.match(letter, /application\/pdf/);
    const expected = [`/activites/${world.activity}?periode=2026-10`];
    assert.deepEqual(await told(world, "entrepreneur"), expected);
    // Who chose nothing is told on the page alone.
    assert.equal((await told(world, "neighbour")).length, 1);
  } finally {
    await smtp.close();
    await world.close();
  }
});

test("a round done again tells nobody twice; who wants nothing is told nothing", async () => {
  const world = await openWorld();
  const on = { database: world.db, cooperative: 1, clock: () => testDay };
  try {
    await liveMonth(world, "2026-10", 100_000);
    await wanting(world, "none", "neighbour");
    const first = { activity: world.activity, person: world.personId("entrepreneur") };
    await runJob(sendStatementsOf, { month: "2026-10", after: null }, on);
    await runJob(sendStatementsOf, { month: "2026-10", after: null }, on);
    await runJob(sendStatementsOf, { month: "2026-10", after: first }, on);
    assert.equal((await told(world, "entrepreneur")).length, 1);
    assert.deepEqual(await told(world, "neighbour"), []);
  } finally {
    await world.close();
  }
});

test("ten programs at once tell each person once", async () => {
  const world = await openWorld();
  try {
    await liveMonth(world, "2026-10", 100_000);
    const one = () =>
      runJob(
        sendStatementsOf,
        { month: "2026-10", after: null },
        { database: world.db, cooperative: 1, clock: () => testDay },
      );
    await Promise.all(Array.from({ length: 10 }, one));
    assert.equal((await told(world, "entrepreneur")).length, 1);
  } finally {
    await world.close();
  }
});
