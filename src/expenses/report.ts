import { type Actor, has, isTeam } from "../foundation/actor.ts";
import type { Report, ReportState } from "./report.sql.ts";

/** Whether somebody still has to decide on it. */
export const isWaiting = (state: ReportState): boolean => state === "submitted" || state === "asked";

type Of = Pick<Report, "activity" | "person" | "adviser">;

/** Whoever sent it, the adviser of its activity, whoever keeps the house (R1.06). */
export const mayReadReport = (actor: Actor, { activity, person, adviser }: Of): boolean =>
  isTeam(actor) ||
  person === actor.person ||
  (activity !== null && adviser !== null && adviser === actor.person);

/** Who checks reports: accountant and director all of them, an adviser those of whom they follow. */
export const mayCheckReport = (actor: Actor, { activity }: Pick<Of, "activity">): boolean =>
  has(actor, "accountant", "director") || (activity !== null && actor.follows.has(activity));

/** Money leaves by whoever keeps the books. */
export const mayRepay = (actor: Actor): boolean => has(actor, "accountant", "director");
