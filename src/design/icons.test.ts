import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

test("each icon that can be named is drawn, and each drawing can be named", () => {
  const list = /ICONS = \[([^\]]*)\]/.exec(read("icon.tsx"))?.[1] ?? "";
  const named = [...list.matchAll(/"([a-z0-9-]+)"/g)].map(([, name]) => name);
  const drawn = [...read("icons.svg").matchAll(/<symbol id="([a-z0-9-]+)"/g)].map(([, name]) => name);
  assert.deepEqual(named, drawn);
  assert.ok(named.length > 40);
});
