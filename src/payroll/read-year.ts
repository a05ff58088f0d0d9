import { z } from "zod";
import { listMembers } from "../activities/index.ts";
import { has, mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listFiscalYears } from "../ledger/index.ts";
import { findYear, payLeft, smoothingIn } from "./find-year.ts";
import { orNothing } from "./or-silent.ts";
import { mayReadPay } from "./pay.ts";
import { words } from "./words.ts";

/**
 * The year of a pay: what the activity brought, what it cost, what was paid and what is left to settle; and
 * how the reduction of the calendar year followed the pays (R1.21 to R1.25, R7.03, R7.04).
 */
export const readYear = view({
  name: "payroll.read-year",
  label: words.payYear,
  at: "GET /activities/{activity}/pay-year",
  input: z.object({
    activity: z.uuid(),
    person: z.uuid().optional(),
    year: z.coerce.number().int().min(2000).max(2199).optional(),
  }),
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  async read({ activity, person: asked, year: wanted }, scene) {
    const { db, cooperative, actor, today } = scene;
    const members = await listMembers(db, cooperative, activity, today);
    const own = members.find((one) => one.person === actor.person) ?? members[0];
    const person = asked ?? own?.person;
    if (!person || !mayReadPay(actor, { person, activity })) return null;
    const found = await findYear(scene, { activity, person, year: wanted ?? Number(today.slice(0, 4)) });
    if (!found) return null;
    const { ground, year, figures, leftCents, settled } = found;
    const over = year.endsOn < today;
    return {
      ...{ year, figures, leftCents, settled, over, today },
      years: (await listFiscalYears(db, cooperative)).map(({ endsOn }) => endsOn.slice(0, 4)).reverse(),
      ...{ activity: ground.activity, person: ground.person, shareBp: ground.shareBp },
      contract: ground.contract,
      left: leftCents > 0n ? await orNothing(payLeft(found, 0n)) : null,
      smoothing: year.startsOn.startsWith(ground.month.slice(0, 4)) ? smoothingIn(ground) : null,
      may: {
        settle:
          over && !settled && ground.contract?.kind === "cesa" && has(actor, "hr", "director", "accountant"),
      },
    };
  },
});
