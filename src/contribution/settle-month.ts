import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { monthOf } from "../foundation/calendar.ts";
import { month as monthInput } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { whyNotPost } from "../ledger/index.ts";
import { findMonthDue, settleFound } from "./month-due.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Count the contributions of a month: what was posted without being counted at once (an entry made by hand,
 * sales before the terms were set), one entry for each activity, and at the end of the fiscal year what its
 * minimum still asks. What is counted is not counted again: asked twice, it does nothing the second time.
 */
export const settleMonth = operation({
  name: "contribution.settle-month",
  label: words.settleMonth,
  at: "POST /contribution-months",
  input: z.object({ month: monthInput() }),
  async find({ month }, scene) {
    const found = await findMonthDue(scene, `${month}-01`);
    return { month, today: scene.today, ...found };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ month, today, entries, ground }) {
    if (month > monthOf(today)) return refusals.monthToCome({ month }, "month");
    return whyNotPost(entries, ground, today);
  },
  async effect(found, scene) {
    const { lines, entries, amountCents } = await settleFound(scene, found);
    return { lines, entries, amountCents: String(amountCents) };
  },
});
