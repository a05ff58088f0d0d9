import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { addDays } from "../foundation/calendar.ts";
import { calendarDays, within, workingDays } from "./days.ts";
import { maternityOf } from "./kinds.ts";
import { earnedLeave, leaveBalance, leaveYearOn } from "./leave.ts";

const whole = { halfFirst: false, halfLast: false };

describe("days away", () => {
  test("a week of leave is six working days, five where a holiday lies in it", () => {
    assert.equal(workingDays({ from: "2026-11-23", to: "2026-11-29", ...whole }), 6);
    assert.equal(workingDays({ from: "2026-05-11", to: "2026-05-17", ...whole }), 5);
  });

  test("a half-day counts by half, and only on a day that is worked", () => {
    assert.equal(workingDays({ from: "2026-11-23", to: "2026-11-24", halfFirst: true, halfLast: true }), 1);
    assert.equal(workingDays({ from: "2026-11-22", to: "2026-11-23", halfFirst: true, halfLast: false }), 1);
  });

  test("cut anywhere, the two parts count as much as the whole", () => {
    const start = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(start, fc.nat(90), fc.nat(90), fc.boolean(), fc.boolean(), (at, long, cut, first, last) => {
        const from = addDays("2025-01-01", at);
        const to = addDays(from, long + 1);
        const away = { from, to, halfFirst: first, halfLast: last };
        const border = addDays(from, Math.min(cut, long));
        const parts = [within(away, from, border), within(away, addDays(border, 1), to)];
        const sum = (of: (a: typeof away) => number) =>
          parts.reduce((n, part) => n + (part ? of(part) : 0), 0);
        assert.equal(sum(workingDays), workingDays(away));
        assert.equal(sum(calendarDays), calendarDays(away));
      }),
    );
  });
});

describe("maternity", () => {
  test("a first child expected on 1 March 2026: from 18 January to 9 May, sixteen weeks", () => {
    const leave = maternityOf("2026-03-01", "first");
    assert.deepEqual(leave, { from: "2026-01-18", to: "2026-05-09" });
    assert.equal(calendarDays(leave), 112);
  });
});

describe("paid leave", () => {
  const year = leaveYearOn("2026-11-23");
  const contract = [{ since: "2020-01-01", until: null }];

  test("the year runs from June to May", () => {
    assert.deepEqual(year, { from: "2026-06-01", to: "2027-05-31" });
    assert.deepEqual(leaveYearOn("2026-05-31"), { from: "2025-06-01", to: "2026-05-31" });
  });

  test("a whole year gives thirty days, a month and a day give three once rounded up", () => {
    assert.equal(earnedLeave(year, year.to, contract, []), 30);
    assert.equal(earnedLeave(year, "2026-07-01", contract, []), 3);
    assert.equal(earnedLeave(year, "2026-06-30", contract, []), 3);
  });

  test("a month of sickness gives two days, a month without pay none", () => {
    const away = { from: "2026-06-01", to: "2026-06-30", ...whole };
    assert.equal(earnedLeave(year, "2026-07-31", contract, [{ ...away, kind: "sickness" }]), 5);
    assert.equal(earnedLeave(year, "2026-07-31", contract, [{ ...away, kind: "unpaid-leave" }]), 3);
  });

  test("what is taken comes off what the year before gave", () => {
    const week = { kind: "paid-leave" as const, from: "2026-08-03", to: "2026-08-08", ...whole };
    const { earned, taken, left, earning } = leaveBalance("2026-11-23", contract, [week]);
    assert.deepEqual([earned, taken, left, earning], [30, 6, 24, 15]);
  });
});
