import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { z } from "zod";
import { countAuditLines } from "../../../fixtures/world.sql.ts";
import { openWorld, type World } from "../../../fixtures/world.ts";
import { keepPaper } from "../../documents/index.ts";
import { enterCooperative } from "../../foundation/gate.sql.ts";
import { job } from "../../foundation/job.ts";
import { makeScene, type Scene } from "../../foundation/scene.ts";
import { admitPerson, listMail, mailAbout, sendMail } from "../../people/index.ts";
import { openJobs } from "./open-jobs.ts";

/** A server that takes letters for those of `.example` and refuses all others. */
async function openSmtp(onPort = 0) {
  const letters: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      done(address.endsWith(".example") ? null : new Error("no such box")),
    onData(stream, _session, done) {
      let text = "";
      stream.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on("end", () => {
        letters.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(onPort, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    letters,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((done) => server.close(done)),
  };
}

const origin = "https://ensemble.lanavette.example";
const from = "Ensemble <ensemble@lanavette.example>";

/** Reads again until it is so, ten seconds at most. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 500; n++) {
    if (await isSo()) return;
    await sleep(20);
  }
  throw new Error("it never became so");
}

const inNavette = <T>(world: World, act: (scene: Scene) => Promise<T>) =>
  world.db.transaction().execute(async (db) => {
    await enterCooperative(db, world.cooperative, null);
    return act(makeScene(db, world.cooperative, world.actor("director"), new Date()));
  });

test("a letter leaves with its paper; a closed box is told for good, with the server's words", async () => {
  const world = await openWorld();
  const smtp = await openSmtp();
  const queue = await openJobs({
    url: world.url,
    database: world.db,
    jobs: [],
    post: { smtp: smtp.url, from, origin },
  });
  try {
    const person = { givenName: "Maite", familyName: "Harispe", role: "hr", since: "2026-11-23" };
    const now = new Date();
    await world.done(admitPerson, { ...person, email: "maite@nulle.part" }, "director", now);
    await world.done(admitPerson, { ...person, email: "maite.harispe@lanavette.example" }, "director", now);
    await inNavette(world, async (scene) => {
      const paper = await keepPaper(scene, {
        mediaType: "application/pdf",
        bytes: Buffer.from("%PDF-1.7 trials"),
      });
      const letter = { to: "jean.dupont@lanavette.example", subject: "Facture", body: "Bonjour" };
      const attachments = [{ paper, name: "facture.pdf" }];
      await sendMail(scene, { ...letter, about: "invoice:1", fromName: "Atelier Benali", attachments });
    });
    await until(async () => (await listMail(world.db)).every(({ sentAt, refusedAt }) => sentAt ?? refusedAt));
    const mail = Object.fromEntries((await listMail(world.db)).map((each) => [each.recipient, each]));
    assert.match(mail["maite@nulle.part"]?.failure ?? "", /no such box/);
    assert.ok(mail["maite@nulle.part"]?.refusedAt);
    assert.equal(mail["maite.harispe@lanavette.example"]?.body, "");
    assert.equal(smtp.letters.length, 2);
    const plain = smtp.letters.join("").replaceAll("=\r\n", "").replaceAll("=3D", "=");
    assert.match(plain, /https:\/\/ensemble\.lanavette\.example\/lien\/[\w-]{32}/);
    assert.match(plain, /From: Atelier Benali <ensemble@lanavette\.example>/);
    assert.match(plain, new RegExp(Buffer.from("%PDF-1.7 trials").toString("base64")));
    const about = await inNavette(world, ({ db }) => mailAbout(db, world.cooperative, "invoice:1"));
    assert.deepEqual(
      about.map(({ recipient, body }) => [recipient, body]),
      [["jean.dupont@lanavette.example", "Bonjour"]],
    );
  } finally {
    await queue.close();
    await smtp.close();
    await world.close();
  }
});

test("a server that is away for a moment is tried again, and the reason is kept meanwhile", async () => {
  const world = await openWorld();
  const smtp = await openSmtp();
  const { port } = new URL(smtp.url);
  await smtp.close();
  const queue = await openJobs({
    url: world.url,
    database: world.db,
    jobs: [],
    post: { smtp: `smtp://127.0.0.1:${port}`, from, origin },
  });
  let again: Awaited<ReturnType<typeof openSmtp>> | undefined;
  try {
    await inNavette(world, (scene) =>
      sendMail(scene, { to: "jean.dupont@lanavette.example", subject: "Devis", body: "Bonjour" }),
    );
    await until(async () =>
      (await listMail(world.db)).some(({ failure }) => /ECONNREFUSED/.test(failure ?? "")),
    );
    again = await openSmtp(Number(port));
    await until(async () => (await listMail(world.db)).every(({ sentAt, failure }) => sentAt && !failure));
    assert.equal(again.letters.length, 1);
  } finally {
    await queue.close();
    await again?.close();
    await world.close();
  }
});

test("later work is done once committed, in its cooperative, with its line in the audit", async () => {
  const world = await openWorld();
  const done: unknown[] = [];
  const note = job({
    name: "trial.note",
    input: z.object({ word: z.string() }),
    async run({ word }, { cooperative, actor }) {
      if (done.push([word, cooperative, actor.kind]) === 1) throw new Error("once more");
    },
  });
  const queue = await openJobs({ url: world.url, database: world.db, jobs: [note], post: null });
  try {
    await inNavette(world, (scene) => scene.later("trial.note", { word: "oui" }));
    const undone = inNavette(world, async (scene) => {
      await scene.later("trial.note", { word: "non" });
      throw new Error("undone");
    });
    await assert.rejects(undone, /undone/);
    await until(async () => (await countAuditLines(world.db, world.cooperative, "trial.note")) === 1);
    assert.deepEqual(done, Array(2).fill(["oui", world.cooperative, "job"]));
  } finally {
    await queue.close();
    await world.close();
  }
});
