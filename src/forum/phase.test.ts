import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cross, phaseAt, rightsAt } from "./phase.ts";

const phase = (from: number, to: number, more: object = {}) => ({
  ...{ id: String(from), name: "Lecture", opensAt: new Date(from), closesAt: new Date(to) },
  ...{ weighs: true, anonymous: true, others: false, ...more },
});

test("without phases it is read all along, with them in their hours alone", () => {
  const edition = { anonymous: true };
  assert.deepEqual(rightsAt([], new Date(5), edition), { weighs: true, anonymous: true, others: false });
  const phases = [phase(10, 20), phase(20, 30, { weighs: false, anonymous: false })];
  assert.equal(rightsAt(phases, new Date(5), edition), null);
  assert.equal(rightsAt(phases, new Date(19), edition)?.weighs, true);
  assert.equal(rightsAt(phases, new Date(20), edition)?.anonymous, false);
  assert.equal(rightsAt(phases, new Date(30), edition), null);
});

test("phases that do not cross are open one at a time, at whatever instant", () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }))
    .map(([from, long]) => phase(from, from + long));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), fc.integer({ min: 0, max: 90 }), (phases, at) => {
      const open = phases.filter(
        ({ opensAt, closesAt }) => opensAt <= new Date(at) && new Date(at) < closesAt,
      );
      if (!cross(phases)) assert.ok(open.length <= 1);
      if (open.length === 1) assert.equal(phaseAt(phases, new Date(at)), open[0]);
    }),
  );
});
