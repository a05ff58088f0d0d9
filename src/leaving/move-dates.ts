import { z } from "zod";
import { listContractsOf } from "../contracts/index.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { lockPlan, updateDates } from "./plan.sql.ts";
import { mayKeepDepartures } from "./plan.ts";
import { refusals } from "./refusals.ts";
import { contractOn, whyNotClosed, whyNotDay } from "./why-not-leave.ts";
import { words } from "./words.ts";

/**
 * Change the last day of a departure, or until when the person signs in: every step follows, and papers that
 * say another day are to be made again. Once the contract is ended, its last day is the one.
 */
export const moveDates = operation({
  name: "leaving.move-dates",
  label: words.moveDates,
  at: "PUT /departures/{plan}/dates",
  input: z.object({ plan: z.uuid(), lastDay: civilDate(), accessUntil: civilDate() }),
  async find(input, { db, cooperative }) {
    const plan = await lockPlan(db, cooperative, input.plan);
    return plan && { input, plan, contracts: await listContractsOf(db, cooperative, plan.person) };
  },
  may: mayKeepDepartures,
  whyNot({ input, plan, contracts }) {
    const closed = whyNotClosed(plan);
    if (closed) return closed;
    const ended = contracts.find(({ id }) => id === plan.contract)?.endReason;
    if (ended && input.lastDay !== plan.lastDay)
      return refusals.contractDecides({ date: plan.lastDay }, "lastDay");
    const other = (contractOn(contracts, input.lastDay)?.id ?? null) !== plan.contract;
    return whyNotDay(contracts, input) ?? (other ? refusals.contractFollows({}, "lastDay") : null);
  },
  async effect({ input: { plan: id, lastDay, accessUntil } }, { db, cooperative }) {
    await updateDates(db, cooperative, { id, lastDay, accessUntil });
    return { plan: id };
  },
});
