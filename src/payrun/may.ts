import { type Actor, has } from "../foundation/actor.ts";

/** Who keeps the pay of a month: who pays, who hires, the director. An adviser never sees a payslip. */
export const mayKeepPay = (actor: Actor): boolean => has(actor, "accountant", "hr", "director");

/** Who says whose a payslip is and gives it to them. */
export const mayDeliver = (actor: Actor): boolean => has(actor, "accountant", "hr");

/** Who writes pay into the books. */
export const mayPost = (actor: Actor): boolean => has(actor, "accountant");
