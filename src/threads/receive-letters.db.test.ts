import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { callAs, type World, withinWorld } from "../../fixtures/world.ts";
import { emptyLetterBox, takeRawLetter } from "../doors/web/receive-letters.ts";
import { read } from "../foundation/read.ts";
import "../registry.ts";
import { readThread } from "./read-thread.ts";
import { keyOfNadia } from "./threads.fixture.sql.ts";
import { answered } from "./threads.fixture.ts";

/** A thread of Nadia that Paul answered, and the address by which she answers him. */
async function answeredByMail(world: World) {
  const { thread } = await answered(world);
  return { thread, address: `fil-1-${await keyOfNadia(world, { thread })}@courrier.example` };
}

async function lastItem(world: World, thread: string) {
  const outcome = await read(readThread, { thread }, callAs("entrepreneur", world));
  return outcome.ok ? outcome.result.items.at(-1)?.text : null;
}

const letter = (to: string, more: { headers?: string; body?: string } = {}) =>
  Buffer.from(
    [
      "From: =?utf-8?Q?Nadia_Benali?= <nadia.benali@lanavette.example>",
      `To: La Navette <${to}>`,
      "Subject: =?utf-8?B?UsOpOiBRdWVsIGltcHJpbWV1ciA/?=",
      `Message-ID: <${Math.random()}@client.example>`,
      ...(more.headers ? [more.headers] : ["Content-Type: text/plain; charset=iso-8859-1"]),
      "Content-Transfer-Encoding: quoted-printable",
      "",
      more.body ??
        "Merci, j'y passe =E0 midi.\n-- \nNadia\n\nLe 23/11/2026, Paul a =E9crit :\n> L'imprimerie du Port.",
    ].join("\r\n"),
  );

test("a letter with accents, signature and quotation is a clean message in its thread", () =>
  withinWorld(async (world) => {
    const { thread, address } = await answeredByMail(world);
    assert.equal(await takeRawLetter(world.db, letter(address)), "published");
    assert.equal(await lastItem(world, thread), "Merci, j'y passe à midi.");
    const html = "Content-Type: text/html; charset=utf-8";
    const body = "<p>D=C3=A8s demain.</p><blockquote>L'imprimerie</blockquote>";
    assert.equal(await takeRawLetter(world.db, letter(address, { headers: html, body })), "published");
    assert.match((await lastItem(world, thread)) ?? "", /^Dès demain\./);
  }));

test("a machine’s letter is left alone, and one for nobody here is said to be", () =>
  withinWorld(async (world) => {
    const { thread, address } = await answeredByMail(world);
    const away = letter(address, { headers: "Auto-Submitted: auto-replied" });
    assert.equal(await takeRawLetter(world.db, away), "automatic");
    const guessed = `fil-1-${"a".repeat(32)}@courrier.example`;
    assert.equal(await takeRawLetter(world.db, letter(guessed)), "unknown");
    assert.equal(await takeRawLetter(world.db, letter("contact@lanavette.example")), "unknown");
    assert.equal(await lastItem(world, thread), "L’imprimerie du Port.");
  }));

test("a folder of letters is emptied once, each put aside by what became of it", () =>
  withinWorld(async (world) => {
    const { address } = await answeredByMail(world);
    const folder = await mkdtemp(join(tmpdir(), "ensemble-letters-"));
    try {
      await writeFile(join(folder, "1.eml"), letter(address));
      await writeFile(join(folder, "2.eml"), letter("contact@lanavette.example"));
      assert.deepEqual(await emptyLetterBox(world.db, folder), ["published", "unknown"]);
      assert.deepEqual(await emptyLetterBox(world.db, folder), []);
      assert.deepEqual((await readdir(folder)).sort(), ["published", "unknown"]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }));
