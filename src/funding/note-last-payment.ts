import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { lockConvention } from "./convention.sql.ts";
import { mayKeepFunding } from "./convention.ts";
import { insertLastPayment } from "./last-payment.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Note on which day the funder paid for the last time: from 31 December of that year its evidence is kept for
 * five years, ten where it was State aid (R8.08). What is noted again corrects it.
 */
export const noteLastPayment = operation({
  name: "funding.note-last-payment",
  label: words.noteLastPayment,
  at: "PUT /conventions/{convention}/last-payment",
  input: z.object({ convention: z.uuid(), paidOn: civilDate(), stateAid: z.boolean().default(false) }),
  async find({ convention: id, paidOn }, { db, cooperative, today }) {
    const convention = await lockConvention(db, cooperative, id, today);
    return convention && { convention, paidOn, today };
  },
  may: mayKeepFunding,
  whyNot({ convention: { startsOn }, paidOn, today }) {
    if (paidOn > today) return refusals.dayToCome({}, "paidOn");
    return paidOn < startsOn ? refusals.paidBeforeStart({ date: startsOn }, "paidOn") : null;
  },
  async effect({ convention, paidOn }, scene, { stateAid }) {
    await insertLastPayment(scene, { convention: convention.id, paidOn, stateAid });
    return { convention: convention.id };
  },
});
