import { z } from "zod";
import { cents, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertPlan, listPlans } from "./credit.sql.ts";
import { planWords } from "./plan-words.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/** Offer a plan: hours included each month, at one price. It never changes; another takes its place. */
export const keepPlan = operation({
  name: "places.keep-plan",
  label: planWords.keepPlan,
  at: "POST /room-plans",
  input: z.object({
    name: shortText(80),
    monthlyCents: cents(),
    includedHours: z.coerce.number({ error: "not-a-count" }).int({ error: "not-a-count" }).min(0).max(744),
  }),
  async find(told, { db, cooperative }) {
    const plans = await listPlans(db, cooperative);
    return { told, taken: plans.some(({ name }) => name.toLowerCase() === told.name.toLowerCase()) };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ told, taken }) {
    if (taken) return refusals.planTaken({ name: told.name }, "name");
    return told.monthlyCents < 0n || told.monthlyCents > 10_000_000n
      ? refusals.notAPrice({}, "monthlyCents")
      : null;
  },
  async effect({ told }, scene) {
    const { name, monthlyCents, includedHours } = told;
    const id = scene.newId();
    await insertPlan(scene, { id, name, monthlyCents, includedMinutes: includedHours * 60 });
    return { id };
  },
});
