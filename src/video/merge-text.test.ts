import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { caretAfter, mergeText } from "./merge-text.ts";

test("two who write in two places are both kept, whoever is first", () => {
  const base = "Prix : 42 €\nDevis : trois";
  const [mine, theirs] = ["Prix : 45 €\nDevis : trois", "Prix : 42 €\nDevis : trois, dont un signé"];
  const both = "Prix : 45 €\nDevis : trois, dont un signé";
  assert.equal(mergeText(base, mine, theirs), both);
  assert.equal(mergeText(base, theirs, mine), both);
});

test("two who write at one place follow each other; two who rewrite it stand one under the other", () => {
  assert.equal(mergeText("", "Bonjour", "Prix"), "PrixBonjour");
  assert.equal(mergeText("Prix : 42", "Prix : 51", "Prix : 63"), "Prix : 63\n51");
});

test("what was written alike, or was sent and comes back, stands once", () => {
  assert.equal(mergeText("a", "ab", "ab"), "ab");
  assert.equal(mergeText("Prix", "Prix : 42 €", "Prix : 4"), "Prix : 42 €");
});

test("who changed nothing takes what the other wrote, and every letter that was added stays", () => {
  const text = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(text, text, (base, other) => {
      assert.equal(mergeText(base, base, other), other);
      assert.equal(mergeText(base, other, base), other);
    }),
  );
  fc.assert(
    fc.property(text, fc.nat(12), fc.nat(12), (base, one, two) => {
      const put = (at: number, what: string) => base.slice(0, at) + what + base.slice(at);
      const merged = mergeText(base, put(one, "«moi»"), put(two, "«elle»"));
      assert.ok(merged.includes("moi") && merged.includes("elle"), merged);
    }),
  );
});

test("a caret stays behind the letter that it stood behind", () => {
  assert.equal(caretAfter("Bon", "PriBon", 3), 6);
  assert.equal(caretAfter("Bonjour", "Bonjour Nadia", 3), 3);
  assert.equal(caretAfter("Prix 42 net", "Prix net", 7), 5);
});
