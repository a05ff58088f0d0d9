import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findSettled, settle, whyNotSettle } from "./settling.ts";
import { words } from "./words.ts";

/**
 * Give up what a report still owes one (abandon de créance, R3.22): it becomes income of the activity. Only
 * whoever is owed may.
 */
export const waiveReport = operation({
  name: "expenses.waive-report",
  label: words.waiveReport,
  at: "POST /expense-reports/{report}/waiver",
  input: z.object({ report: z.uuid() }),
  find: ({ report }, scene) =>
    findSettled(scene, { report, on: scene.today, amountCents: null, kind: "waiver" }),
  may: (actor, { report }) => report.person === actor.person,
  whyNot: (settled) => whyNotSettle(settled),
  effect: (settled, scene) => settle(scene, settled),
});
