import assert from "node:assert/strict";
import { test } from "node:test";
import { shareOut } from "./team-slots.ts";
import type { KeptType } from "./type.sql.ts";

const slot = { from: new Date("2026-11-26T08:00:00Z"), to: new Date("2026-11-26T09:00:00Z"), site: null };

/** How many of these bookings each has who is free at every hour. */
function booked(shares: readonly { adviser: string; percent: number }[], times: number): number[] {
  const free = shares.map(
    ({ adviser }) => ({ ...slot, id: adviser, adviser, adviserName: adviser }) as typeof slot & KeptType,
  );
  const coming = new Map<string, number>();
  for (let n = 0; n < times; n++) {
    const [first] = shareOut(free, coming, shares);
    assert.ok(first);
    coming.set(first.type, (coming.get(first.type) ?? 0) + 1);
  }
  return shares.map(({ adviser }) => coming.get(adviser) ?? 0);
}

test("over many bookings each has what their share of the team is", () => {
  let seed = 7;
  const drawn = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  for (let round = 0; round < 60; round++) {
    const shares = Array.from({ length: 2 + drawn(3) }, (_, n) => ({
      ...{ adviser: `adviser-${n}`, percent: 5 + drawn(96) },
    }));
    const whole = shares.reduce((sum, { percent }) => sum + percent, 0);
    const times = 20 + drawn(300);
    const counts = booked(shares, times);
    for (const [n, { percent }] of shares.entries()) {
      const fair = (times * percent) / whole;
      const off = Math.abs((counts[n] ?? 0) - fair);
      assert.ok(off < shares.length, `${percent} of ${whole}: ${counts[n]} of ${times}, fair ${fair}`);
    }
  }
});

test("half the time is half the appointments", () => {
  const shares = [
    { adviser: "full", percent: 100 },
    { adviser: "half", percent: 50 },
  ];
  assert.deepEqual(booked(shares, 30), [20, 10]);
});
