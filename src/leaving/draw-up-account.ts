import { z } from "zod";
import { keepPaper } from "../documents/index.ts";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { listUnpaidOf } from "../invoicing/index.ts";
import { findFiscalYear, readActivityOn } from "../ledger/index.ts";
import { printAccount } from "./account-letter.ts";
import { insertDocument } from "./document.sql.ts";
import { findPlan } from "./find-plan.ts";
import { mayKeepDepartures } from "./plan.ts";
import { refusals } from "./refusals.ts";
import { whyNotClosed } from "./why-not-leave.ts";
import { words } from "./words.ts";

/**
 * Draw up the account of an activity on the last day of whoever leaves it, line by line from the books, and
 * keep it as a paper (L7332-3, R1.08, R1.41). Made again, the newest holds.
 */
export const drawUpAccount = operation({
  name: "leaving.draw-up-account",
  label: words.drawUpAccount,
  at: "POST /departures/{plan}/accounts",
  input: z.object({ plan: z.uuid(), activity: z.uuid() }),
  async find(input, scene) {
    const found = await findPlan(scene, input.plan);
    if (!found) return null;
    const { lastDay } = found.ground.plan;
    return {
      ...found,
      stay: found.ground.stays.find(({ activity }) => activity === input.activity),
      year: await findFiscalYear(scene.db, scene.cooperative, { on: lastDay }),
      today: scene.today,
    };
  },
  may: (actor) => mayKeepDepartures(actor) || has(actor, "accountant"),
  whyNot({ ground: { plan }, stay, year, today }) {
    const closed = whyNotClosed(plan);
    if (closed) return closed;
    if (!stay) return refusals.notTheirActivity({}, "activity");
    if (plan.lastDay > today) return refusals.lastDayToCome({ date: plan.lastDay });
    return year ? null : refusals.noFiscalYear({ date: plan.lastDay });
  },
  async effect({ ground: { plan }, stay, year }, scene) {
    if (!stay || !year) throw new Error(`plan ${plan.id}: no activity or no year after the rules passed`);
    const { db, cooperative } = scene;
    const { activity } = stay;
    const asked = { fiscalYear: year.endsOn, activity, on: plan.lastDay };
    const rows = await readActivityOn(db, cooperative, asked);
    const unpaid = await listUnpaidOf(db, cooperative, [activity]);
    const bytes = await printAccount(db, cooperative, { plan, stay, rows, unpaid, yearSince: year.startsOn });
    const paper = await keepPaper(scene, { mediaType: "application/pdf", bytes });
    const id = scene.newId();
    const { lastDay } = plan;
    await insertDocument(scene, plan.id, {
      ...{ id, kind: "activity-account", activity, lastDay, lines: [], paper },
    });
    return { id };
  },
});
