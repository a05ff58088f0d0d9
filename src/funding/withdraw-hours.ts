import { z } from "zod";
import { monthOf } from "../foundation/calendar.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertHoursWithdrawal, readHours } from "./hours.sql.ts";
import { hoursWords } from "./hours-words.ts";
import { whyNotChangeMonth } from "./month.ts";
import { refusals } from "./refusals.ts";
import { lockMonths, readSheetOfMonth } from "./sheet.sql.ts";

/** Withdraw hours recorded by mistake, saying why: they no longer count, and stay in the ledger. */
export const withdrawHours = operation({
  name: "funding.withdraw-hours",
  label: hoursWords.withdrawHours,
  at: "POST /hours/{hours}/withdrawal",
  input: z.object({ hours: z.uuid(), reason: shortText(200) }),
  async find({ hours: id }, { db, cooperative }) {
    const known = await readHours(db, cooperative, id);
    if (!known) return null;
    await lockMonths(db, cooperative, known.adviser);
    const hours = (await readHours(db, cooperative, id)) ?? known;
    const month = { adviser: hours.adviser, month: monthOf(hours.day) };
    return { hours, sheet: await readSheetOfMonth(db, cooperative, month) };
  },
  may: (actor, { hours }) => actor.person === hours.adviser,
  whyNot({ hours, sheet }) {
    if (hours.withdrawnFor !== null) return refusals.alreadyWithdrawn();
    return whyNotChangeMonth(sheet);
  },
  async effect({ hours }, scene, { reason }) {
    await insertHoursWithdrawal(scene, { hours: hours.id, reason });
    return { id: hours.id };
  },
});
