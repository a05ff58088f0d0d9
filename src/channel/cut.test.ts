import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { chaptersAround, chaptersWithin, cuesAround, cuesWithin, readInstant, writeInstant } from "./cut.ts";

describe("a film without its beginning and its end", () => {
  const cut = { startsMs: 5_000, endsMs: 60_000 };
  const cues = [
    { startsMs: 0, endsMs: 2_000, said: "On attend" },
    { startsMs: 4_000, endsMs: 7_000, said: "Bonjour" },
    { startsMs: 58_000, endsMs: 62_000, said: "Merci" },
    { startsMs: 61_000, endsMs: 63_000, said: "On éteint" },
  ];
  test("its captions follow, in its time", () => {
    assert.deepEqual(cuesWithin(cues, cut), [
      { startsMs: 0, endsMs: 2_000, said: "Bonjour" },
      { startsMs: 53_000, endsMs: 55_000, said: "Merci" },
    ]);
  });
  test("corrected while it is cut, they lose nothing of what it does not show", () => {
    const all = cuesAround([{ startsMs: 0, endsMs: 2_000, said: "Bonjour à tous" }], cues, cut);
    assert.deepEqual(
      all.map(({ startsMs, said }) => [startsMs, said]),
      [
        [0, "On attend"],
        [5_000, "Bonjour à tous"],
        [61_000, "On éteint"],
      ],
    );
  });
  test("the chapter that goes on where it begins is its first", () => {
    const chapters = [
      { atMs: 0, title: "Accueil" },
      { atMs: 3_000, title: "Tour de table" },
      { atMs: 30_000, title: "Les charges" },
      { atMs: 61_000, title: "Fin" },
    ];
    const shown = chaptersWithin(chapters, cut);
    assert.deepEqual(shown, [
      { atMs: 0, title: "Tour de table" },
      { atMs: 25_000, title: "Les charges" },
    ]);
    assert.deepEqual(chaptersAround(shown, chapters, cut), chapters);
  });
  test("whatever is cut, what is shown comes back as it was", () => {
    const whole = fc
      .uniqueArray(fc.nat(90_000), { maxLength: 12 })
      .map((starts) => starts.sort((a, b) => a - b).map((atMs, i) => ({ atMs, title: `Chapitre ${i}` })));
    fc.assert(
      fc.property(whole, fc.nat(40_000), fc.integer({ min: 1_000, max: 40_000 }), (chapters, from, long) => {
        const some = { startsMs: from, endsMs: from + long };
        const back = chaptersAround(chaptersWithin(chapters, some), chapters, some);
        assert.deepEqual(back, chapters);
      }),
    );
  });
  test("an instant that is written reads as the same one", () => {
    fc.assert(fc.property(fc.nat(359_999), (n) => readInstant(writeInstant(n * 100)) === n * 100));
    assert.deepEqual(["1:02:03,5", "4:05", "0:61", "douze"].map(readInstant), [
      3_723_500,
      245_000,
      null,
      null,
    ]);
  });
});
