import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { contrast, proposeReadable, READABLE, readableOn } from "./colour.ts";

const css = readFileSync(new URL("css/tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

/** [ink, ground, least contrast]: text asks 4.5:1, the edge of a field and a focus ring 3:1. */
const pairs: [string, string, number][] = [
  ...["sand", "paper", "hover"].flatMap((ground) =>
    ["ink", "ink-soft", "action", "accent", "good", "warn", "wrong"].map(
      (ink) => [ink, ground, READABLE] as [string, string, number],
    ),
  ),
  ["on-action", "action", READABLE],
  ["on-action", "action-hover", READABLE],
  ["on-wrong", "wrong", READABLE],
  ["action", "action-soft", READABLE],
  ["ink", "action-soft", READABLE],
  ["accent", "accent-soft", READABLE],
  ["ink", "accent-soft", READABLE],
  ["good", "good-soft", READABLE],
  ["warn", "warn-soft", READABLE],
  ["ink", "warn-soft", READABLE],
  ["wrong", "wrong-soft", READABLE],
  ["ink", "wrong-soft", READABLE],
  ["edge", "paper", 3],
  ["edge", "sand", 3],
];

for (const scheme of ["light", "dark"] as const) {
  test(`every ink reads on the grounds it is written on, ${scheme}`, () => {
    const faint = pairs.flatMap(([ink, ground, least]) => {
      const [one, other] = [tokens.get(ink)?.[scheme], tokens.get(ground)?.[scheme]];
      if (!one || !other) return [`${ink} or ${ground} is no colour of tokens.css`];
      const found = contrast(one, other);
      return found < least ? [`${ink} on ${ground}: ${found.toFixed(2)} < ${least}`] : [];
    });
    assert.deepEqual(faint, []);
  });
}

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);

test("black on white is 21, a colour on itself is 1", () => {
  assert.equal(contrast("#000000", "#ffffff").toFixed(2), "21.00");
  assert.equal(contrast("#0b5f66", "#0b5f66"), 1);
});

test("whatever brand is chosen, what is proposed reads, and a readable brand is left alone", () => {
  fc.assert(
    fc.property(anyColour, fc.constantFrom("#fffdf8", "#f4efe6", "#171f21"), (brand, ground) => {
      const proposal = proposeReadable(brand, ground);
      assert.ok(contrast(proposal, ground) >= READABLE);
      if (contrast(brand, ground) >= READABLE) assert.equal(proposal, brand);
    }),
  );
});

test("whatever the ground, one of the two inks reads on it", () => {
  fc.assert(fc.property(anyColour, (ground) => assert.ok(contrast(readableOn(ground), ground) >= READABLE)));
  assert.equal(readableOn("#f5d90a"), "#000000");
});
