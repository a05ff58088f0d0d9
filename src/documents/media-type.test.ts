import assert from "node:assert/strict";
import { test } from "node:test";
import { mediaTypeOf } from "./media-type.ts";

/** The beginning of a ZIP whose parts have these names, as far as telling it needs them. */
const zip = (...parts: readonly string[]) =>
  Buffer.from(`PK\u0003\u0004${"\0".repeat(26)}${parts.join("\0")}`);

test("an office document is told by its parts, whatever its name", () => {
  const office = "application/vnd.openxmlformats-officedocument";
  const types = "[Content_Types].xml";
  assert.equal(mediaTypeOf(zip(types, "word/document.xml")), `${office}.wordprocessingml.document`);
  assert.equal(mediaTypeOf(zip(types, "xl/workbook.xml")), `${office}.spreadsheetml.sheet`);
  const odt = "mimetypeapplication/vnd.oasis.opendocument.textPK\u0003\u0004content.xml";
  assert.equal(mediaTypeOf(zip(odt)), "application/vnd.oasis.opendocument.text");
});

test("one that carries macros is none, nor is any other ZIP", () => {
  assert.equal(mediaTypeOf(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")), null);
  assert.equal(mediaTypeOf(zip("programme.exe")), null);
});
