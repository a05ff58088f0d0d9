import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { addDays } from "../foundation/calendar.ts";
import { clockOf } from "../foundation/when.ts";
import { instantsOf, localTimeOf } from "../foundation/zoned.ts";
import type { DayException } from "./hours.ts";
import { type Diary, freeSlots, gridOver, isFree } from "./slots.ts";

const offer = {
  ...{ minutes: 60, modes: ["site", "phone"] as const, beforeMinutes: 0, afterMinutes: 0 },
  ...{ perDay: null, perWeek: null },
};
const [tarnos, ascain] = ["0b5f0000-0000-4000-8000-000000000001", "0b5f0000-0000-4000-8000-000000000002"];
const daily = (fromMinute: number, toMinute: number, site: string | null = tarnos) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute, toMinute, site }));
const diary = (more: Partial<Diary> = {}): Diary => ({
  ...{
    hours: daily(540, 720),
    exceptions: [],
    busy: [],
    outside: [],
    memberBusy: [],
    travel: [],
    starts: [],
  },
  ...more,
});
const paris = (date: string, minute: number) => instantsOf({ date, minute })[0] as Date;
const clocks = (slots: readonly { from: Date }[]) =>
  slots.map(({ from }) => clockOf(localTimeOf(from).minute));
const on = (date: string) => ({ from: date, to: date });
const free = (date: string, more: Partial<Diary> = {}, asked: Partial<typeof offer> = {}) =>
  clocks(
    freeSlots(gridOver(on(date), { ...offer, ...asked }, diary(more)), { ...offer, ...asked }, diary(more)),
  );

describe("the slots of a day", () => {
  test("are whole, half an hour apart, within the hours", () => {
    assert.deepEqual(free("2026-11-26"), ["09:00", "09:30", "10:00", "10:30", "11:00"]);
    assert.deepEqual(free("2026-11-26", {}, { minutes: 45 }).slice(0, 3), ["09:00", "09:15", "09:30"]);
  });

  test("none on a public holiday nor on leave; more where it says so", () => {
    const exception = (kind: DayException["kind"], more: Partial<DayException> = {}): DayException => ({
      ...{ id: "x", kind, firstDay: "2026-11-26", lastDay: "2026-11-26" },
      ...{ fromMinute: null, toMinute: null, site: null, ...more },
    });
    assert.deepEqual(free("2026-11-11"), []);
    assert.deepEqual(free("2026-11-26", { exceptions: [exception("none")] }), []);
    assert.deepEqual(free("2026-11-26", { exceptions: [exception("leave")] }), []);
    const evening = exception("more", { fromMinute: 1080, toMinute: 1140 });
    assert.equal(free("2026-11-26", { exceptions: [evening] }).at(-1), "18:00");
    assert.deepEqual(free("2026-11-26", { exceptions: [evening, exception("none")] }), ["18:00"]);
  });

  test("buffers and the way between sites count", () => {
    const busy = (place: string | null) => [
      { from: paris("2026-11-26", 540), to: paris("2026-11-26", 570), place },
    ];
    const travel = [{ site: tarnos, other: ascain, minutes: 35 }];
    assert.deepEqual(free("2026-11-26", { busy: busy(tarnos), travel })[0], "09:30");
    assert.deepEqual(free("2026-11-26", { busy: busy(ascain), travel })[0], "10:30");
    assert.deepEqual(free("2026-11-26", { busy: busy(null), travel })[0], "09:30");
    assert.deepEqual(free("2026-11-26", { busy: busy(tarnos) }, { beforeMinutes: 10 })[0], "10:00");
  });

  test("caps close the day, then the week", () => {
    const starts = [paris("2026-11-24", 540)];
    assert.deepEqual(free("2026-11-24", { starts }, { perDay: 1 } as never), []);
    assert.equal(free("2026-11-25", { starts }, { perDay: 1 } as never).length, 5);
    assert.deepEqual(free("2026-11-25", { starts }, { perWeek: 1 } as never), []);
    assert.equal(free("2026-12-01", { starts }, { perWeek: 1 } as never).length, 5);
  });
});

test("the night the clocks change has no phantom slot and no double one", () => {
  const nights = ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"];
  assert.deepEqual(
    clocks(gridOver(on("2026-03-29"), { ...offer, minutes: 30 }, diary({ hours: daily(60, 240) }))),
    ["01:00", "01:30", "03:00", "03:30"],
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...nights),
      fc.integer({ min: -1, max: 1 }),
      fc.integer({ min: 0, max: 1380 }),
      fc.integer({ min: 15, max: 700 }),
      fc.integer({ min: 5, max: 180 }),
      (night, shift, fromMinute, length, minutes) => {
        const date = addDays(night, shift);
        const hours = daily(fromMinute, Math.min(1440, fromMinute + length));
        const slots = gridOver(on(date), { ...offer, minutes }, diary({ hours }));
        const shown = slots.map(({ from }) => localTimeOf(from));
        assert.equal(new Set(shown.map(({ minute }) => minute)).size, slots.length);
        for (const [n, local] of shown.entries()) {
          const slot = slots[n] as (typeof slots)[number];
          assert.equal(local.date, date);
          assert.ok(local.minute >= fromMinute);
          assert.equal(instantsOf(local)[0]?.getTime(), slot.from.getTime());
          assert.equal(slot.to.getTime() - slot.from.getTime(), minutes * 60_000);
        }
      },
    ),
  );
});

test("whatever is busy, no free slot meets it with its buffers", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 480, max: 800 }), fc.integer({ min: 5, max: 90 })), {
        maxLength: 6,
      }),
      fc.integer({ min: 0, max: 30 }),
      (taken, afterMinutes) => {
        const busy = taken.map(([from, length]) => ({
          ...{ from: paris("2026-11-26", from), to: paris("2026-11-26", from + length), place: tarnos },
        }));
        const asked = { ...offer, afterMinutes };
        for (const slot of gridOver(on("2026-11-26"), asked, diary())) {
          const end = slot.to.getTime() + afterMinutes * 60_000;
          const meets = busy.some(({ from, to }) => slot.from < to && from.getTime() < end);
          assert.equal(isFree(slot, asked, { busy, travel: [] }), !meets);
        }
      },
    ),
  );
});
