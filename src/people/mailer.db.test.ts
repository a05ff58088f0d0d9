import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { openWorld } from "../../fixtures/world.ts";
import { admitPerson, startMailer } from "./index.ts";
import { listMail } from "./mail.sql.ts";

/** A server that takes letters for those of `.example` and refuses all others. */
async function openSmtp() {
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
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    letters,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((done) => server.close(done)),
  };
}

test("an invitation leaves by SMTP and keeps no link; what the server refuses keeps its reason", async () => {
  const world = await openWorld();
  const smtp = await openSmtp();
  const origin = "https://ensemble.lanavette.example";
  const mailer = startMailer(world.db, {
    smtp: smtp.url,
    from: "ensemble@lanavette.example",
    origin,
    everyMs: 20,
  });
  try {
    const person = { givenName: "Maite", familyName: "Harispe", role: "hr", since: "2026-11-23" };
    const now = new Date();
    await world.done(admitPerson, { ...person, email: "maite@nulle.part" }, "director", now);
    await world.done(admitPerson, { ...person, email: "maite.harispe@lanavette.example" }, "director", now);
    for (let n = 0; n < 200; n++) {
      const mail = await listMail(world.db);
      if (mail.every(({ sentAt, failure }) => sentAt || failure)) break;
      await sleep(20);
    }
    const mail = Object.fromEntries((await listMail(world.db)).map((each) => [each.recipient, each]));
    assert.match(mail["maite@nulle.part"]?.failure ?? "", /no such box/);
    const sent = mail["maite.harispe@lanavette.example"];
    assert.ok(sent?.sentAt);
    assert.equal(sent.body, "");
    assert.equal(smtp.letters.length, 1);
    const plain = (smtp.letters[0] ?? "").replaceAll("=\r\n", "").replaceAll("=3D", "=");
    assert.match(plain, /https:\/\/ensemble\.lanavette\.example\/lien\/[\w-]{32}/);
  } finally {
    await mailer.close();
    await smtp.close();
    await world.close();
  }
});
