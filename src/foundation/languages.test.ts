import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { loadLanguages } from "./languages.ts";
import { defineWords, knownLanguages, say } from "./words.ts";

test("a third language is one file, and a broken one stops the start with its name", async () => {
  const folder = await mkdtemp(join(tmpdir(), "languages-"));
  try {
    await writeFile(join(folder, "oc.json"), '{"web.hello":"Adiu"}');
    await loadLanguages(folder);
    assert.ok(knownLanguages().includes("oc"));
    const { hello } = defineWords("web", { hello: { fr: "Bonjour", en: "Hello" } });
    assert.equal(say(hello, "oc"), "Adiu");
    await writeFile(join(folder, "eu.json"), '["Kaixo"]');
    await assert.rejects(loadLanguages(folder), /^Error: eu\.json: a language is a table/);
    await writeFile(join(folder, "eu.json"), "{");
    await assert.rejects(loadLanguages(folder), /^Error: eu\.json: /);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a folder that does not exist adds no language", () => loadLanguages(join(tmpdir(), "no-such-folder")));
