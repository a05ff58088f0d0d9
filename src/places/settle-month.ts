import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { monthOf } from "../foundation/calendar.ts";
import { month as monthInput } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { whyNotPost } from "../ledger/index.ts";
import { planWords } from "./plan-words.ts";
import { findCharges, postCharges } from "./post-charges.ts";
import { refusals } from "./refusals.ts";

/**
 * Book what activities owe for the places of a month that is over: their plan, and the hours beyond it. Asked
 * twice, it does nothing the second time. Firms from outside are invoiced; no activity of the cooperative is.
 */
export const settlePlaces = operation({
  name: "places.settle-month",
  label: planWords.settleMonth,
  at: "POST /room-months",
  input: z.object({ month: monthInput() }),
  async find({ month }, scene) {
    const over = month < monthOf(scene.today);
    return { month, over, today: scene.today, found: over ? await findCharges(scene, month) : null };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ month, over, today, found }) {
    if (!over || !found) return refusals.monthNotOver({ month }, "month");
    return whyNotPost(found.entries, found.ground, today);
  },
  effect: async ({ found }, scene) => ({ posted: found ? await postCharges(scene, found) : 0 }),
});
