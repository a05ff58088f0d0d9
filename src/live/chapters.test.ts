import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { chaptersOf, shortened } from "./chapters.ts";

const at = (time: string) => new Date(`2026-11-20T${time}Z`);

test("what was marked becomes chapters of the film; what came before it stands where it begins", () => {
  const begun = [
    { at: at("09:20:30.400"), title: "Et la TVA ?" },
    { at: at("08:58:00"), title: "Accueil" },
    { at: at("09:04:10"), title: "Le prix de revient" },
    { at: at("08:59:30"), title: "Tour de table" },
  ];
  assert.deepEqual(chaptersOf(begun, at("09:00:00")), [
    { atMs: 0, title: "Tour de table" },
    { atMs: 250_000, title: "Le prix de revient" },
    { atMs: 1_230_000, title: "Et la TVA ?" },
  ]);
});

test("a long question is cut at a word", () => {
  const long = "Comment fait-on quand un client qui a signé un devis ne répond plus, et que ".repeat(2);
  const title = shortened(long);
  assert.ok(title.length <= 120 && title.endsWith("…") && long.startsWith(title.slice(0, -1)), title);
  assert.equal(shortened("  Deux\nlignes "), "Deux lignes");
});

test("chapters are in order, each at a second of its own, titled, none before the film", () => {
  const instant = fc.integer({ min: -7_200_000, max: 14_400_000 });
  const title = fc.string({ minLength: 1, maxLength: 600 }).filter((text) => text.trim() !== "");
  const begun = fc.array(fc.record({ ms: instant, title }), { maxLength: 40 });
  fc.assert(
    fc.property(begun, (marks) => {
      const from = at("09:00:00");
      const told = marks.map(({ ms, title: said }) => ({ at: new Date(from.getTime() + ms), title: said }));
      const chapters = chaptersOf(told, from);
      for (const [n, { atMs, title: said }] of chapters.entries()) {
        assert.ok(atMs >= 0 && atMs % 1000 === 0);
        assert.ok(n === 0 || atMs > (chapters[n - 1]?.atMs ?? 0));
        assert.ok(said.length >= 1 && said.length <= 120);
      }
    }),
  );
});
