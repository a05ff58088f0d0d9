import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { openWorld, testDay, type World } from "../../fixtures/world.ts";
import { openJobs } from "../doors/jobs/open-jobs.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { jobs } from "./index.ts";
import { validatedOf } from "./invoicing.fixture.ts";
import { mailDocument } from "./mail-document.ts";
import { readInvoice } from "./read-invoice.ts";

/** A server that takes letters for those of `.example` and refuses all others. */
async function openSmtp() {
  const letters: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      done(address.endsWith(".example") ? null : new Error("no such box")),
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

const postOf = async (world: World, invoice: string, clock = testDay) => {
  const actor = world.actor("entrepreneur");
  const at = { database: world.db, cooperative: world.cooperative, actor, clock: () => clock };
  const found = await read(readInvoice, { invoice }, at);
  assert.ok(found.ok);
  return found.result.post;
};

const statesOf = async (world: World, invoice: string) =>
  (await postOf(world, invoice)).letters.map(({ recipient, state }) => `${recipient} ${state}`).sort();

test("an invoice leaves with its PDF; a closed box is told on its page in the server's words", async () => {
  const world = await openWorld();
  const smtp = await openSmtp();
  const origin = "https://ensemble.lanavette.example";
  const post = { smtp: smtp.url, from: "Ensemble <ensemble@lanavette.example>", origin };
  const invoice = await validatedOf(world);
  const { to, letter } = await postOf(world, invoice);
  assert.equal(to, "");
  assert.match(letter?.subject ?? "", /^Facture FA-2026-00001 – Atelier Benali$/);
  for (const recipient of ["jean.dupont@lanavette.example", "personne@nulle.part"])
    await world.done(mailDocument, { document: invoice, to: recipient, ...letter }, "entrepreneur");
  assert.deepEqual(await statesOf(world, invoice), [
    "jean.dupont@lanavette.example waiting",
    "personne@nulle.part waiting",
  ]);
  const queue = await openJobs({ url: world.url, database: world.db, jobs, post });
  try {
    for (let n = 0; n < 500 && (await statesOf(world, invoice)).join().includes("waiting"); n++)
      await pause(20);
    assert.deepEqual(await statesOf(world, invoice), [
      "jean.dupont@lanavette.example sent",
      "personne@nulle.part refused",
    ]);
    const { letters } = await postOf(world, invoice);
    assert.match(letters.find(({ state }) => state === "refused")?.failure ?? "", /no such box/);
    assert.match(smtp.letters.join(), /From: Atelier Benali/);
    assert.match(smtp.letters.join(), /FA-2026-00001\.pdf/);
  } finally {
    await queue.close();
    await smtp.close();
    await world.close();
  }
});

test("an overdue invoice is recalled with what is left and since when", async () => {
  const world = await openWorld();
  try {
    const document = await validatedOf(world);
    const late = new Date("2027-01-10T12:00:00Z");
    assert.equal((await postOf(world, document)).reminder, null);
    const { reminder } = await postOf(world, document, late);
    assert.match(
      reminder?.message.replaceAll(/\s/g, " ") ?? "",
      /il reste 1 200,00 € .* échue le 23 décembre 2026/,
    );
    const actor = world.actor("entrepreneur");
    const call = { database: world.db, cooperative: world.cooperative, actor, clock: () => late };
    const input = { document, purpose: "reminder", to: "jean.dupont@lanavette.example", ...reminder };
    assert.ok((await perform(mailDocument, input, { ...call, door: "web" })).ok);
    assert.deepEqual(await statesOf(world, document), ["jean.dupont@lanavette.example waiting"]);
  } finally {
    await world.close();
  }
});
