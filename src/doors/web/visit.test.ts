import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseLanguage } from "./visit.ts";

test("a browser is answered in the first of its languages that we speak, else in French", () => {
  const known = ["fr", "en", "eu"];
  assert.equal(chooseLanguage("de-DE,de;q=0.9,en;q=0.7,fr;q=0.5", known), "en");
  assert.equal(chooseLanguage("en;q=0.2, eu;q=0.8", known), "eu");
  assert.equal(chooseLanguage("en;q=0, de", known), "fr");
  for (const nonsense of ["", ";;q=,", "*", "en;q=x"])
    assert.equal(chooseLanguage(nonsense, known), "fr", nonsense);
});
