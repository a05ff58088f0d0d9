import { z } from "zod";
import { month } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { lockPay } from "./contract.sql.ts";
import { putProvision } from "./provision.sql.ts";
import { refusals } from "./refusals.ts";
import { readTerms } from "./terms.sql.ts";
import { words } from "./words.ts";

/**
 * Choose what is put aside of each pay from a month on: for leave, of which the law gives a tenth (C. trav.
 * art. L3141-24), and for slow months; within the limits that the cooperative sets. A pay proposed before
 * keeps what was chosen then.
 */
export const chooseProvisions = operation({
  name: "payroll.choose-provisions",
  label: words.chooseProvisions,
  at: "PUT /pay-provisions",
  input: z.object({
    month: month(),
    leavePercent: z.coerce.number().int().min(0).max(30),
    slowPercent: z.coerce.number().int().min(0).max(90),
  }),
  async find(input, { db, cooperative, today, actor }) {
    const { person } = actor;
    if (person) await lockPay(db, cooperative, person);
    const first = `${input.month}-01`;
    const terms = await readTerms(db, cooperative, today > first ? today : first);
    return { ...input, person, today, terms };
  },
  may: (actor, { person }) => person !== null && actor.person === person && actor.activities.size > 0,
  whyNot({ month: from, leavePercent, slowPercent, today, terms }) {
    const { leaveLeastPercent: least, slowMostPercent: most } = terms;
    if (from < today.slice(0, 7)) return refusals.monthOut({}, "month");
    if (leavePercent < least) return refusals.leaveTooLittle({ least }, "leavePercent");
    if (slowPercent > most) return refusals.slowTooMuch({ most }, "slowPercent");
    return null;
  },
  async effect({ person, month: from, leavePercent, slowPercent }, scene) {
    if (!person) throw new Error("provisions of nobody");
    const bp = { leaveBp: leavePercent * 100, slowBp: slowPercent * 100 };
    await putProvision(scene, { person, month: from, ...bp });
    return { month: from, ...bp };
  },
});
