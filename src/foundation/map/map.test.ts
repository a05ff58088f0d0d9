import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { drawMap, findTown, type Placed, spotAt, townsNear } from "./index.ts";

const bayonne = { latitude: 43.49316, longitude: -1.473 };
const placed = (label: string, n = 1): Placed => {
  const { latitude, longitude } = findTown(label, bayonne) ?? bayonne;
  return { key: label, label, n, kind: "point", latitude, longitude };
};

test("a town is found whatever its accents, hyphens and « St », the nearest one of its name", () => {
  assert.equal(findTown("saint jean de luz", bayonne)?.name, "Saint-Jean-de-Luz");
  assert.equal(findTown("St-Jean-de-Luz", bayonne)?.name, "Saint-Jean-de-Luz");
  assert.ok((findTown("Saint-Martin-de-Seignanx", bayonne)?.latitude ?? 0) < 44);
  assert.equal(findTown("Nulle-Part-sur-Rien", bayonne), null);
  assert.equal(townsNear(bayonne, 1)[0]?.name, "Bayonne");
});

test("the map holds every place, with the coast of the Landes and the border of the Pays basque", () => {
  const map = drawMap(["Bayonne", "Tarnos", "Ascain", "Dax", "Hasparren"].map((town) => placed(town)));
  assert.ok(map);
  assert.ok(map.land.length > 2500 && map.borders.length > 900, "coast and border have detail");
  for (const { x, y } of map.marks) assert.ok(x > 0 && x < map.width && y > 0 && y < map.height);
  assert.ok(map.land.length + map.borders.length < 60_000, "a page stays light");
});

test("places that would cover each other are one mark that counts both", () => {
  const map = drawMap([placed("Bayonne", 3), placed("Anglet", 2), placed("Mont-de-Marsan")]);
  assert.deepEqual(
    map?.marks.map(({ key, n }) => [key, n]),
    [
      ["Bayonne", 5],
      ["Mont-de-Marsan", 1],
    ],
  );
});

test("where one points is where it lies, and no mark is lost or counted twice", () => {
  const spot = fc.record({
    latitude: fc.double({ min: 42.5, max: 50.5, noNaN: true }),
    longitude: fc.double({ min: -4, max: 8, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 30 }), (spots) => {
      const many = spots.map(
        (one, n): Placed => ({ ...one, key: `${n}`, label: `${n}`, n: 1, kind: "point" }),
      );
      const map = drawMap(many);
      assert.equal(
        map?.marks.reduce((sum, { n }) => sum + n, 0),
        spots.length,
      );
      const [mark] = map?.marks ?? [];
      const found = mark && spotAt(many, mark);
      const own = many.find(({ key }) => key === mark?.key);
      assert.ok(found && own && Math.abs(found.latitude - own.latitude) < 0.02);
    }),
    { numRuns: 30 },
  );
});

test("of nothing there is no map", () => {
  assert.equal(drawMap([]), null);
  assert.equal(spotAt([], { x: 1, y: 1 }), null);
});
