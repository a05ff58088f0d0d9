import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { budgetIn, findPayGround, liveIn, type PayGround } from "./find-ground.ts";
import type { Reading } from "./funds.ts";
import { type Outlook, outlookOf } from "./my-pay.ts";
import { words } from "./words.ts";

/** What the entrepreneur's home says of pay: what one may pay oneself today, by both readings (R1.26). */
export const payAtAGlance = view({
  name: "payroll.pay-at-a-glance",
  label: words.myPay,
  at: "GET /activities/{activity}/pay-at-a-glance",
  input: z.object({ activity: z.uuid() }),
  may: (actor, { activity }) => actor.person !== null && mayReadActivity(actor, activity),
  async read({ activity }, scene) {
    const person = scene.actor.person as string;
    const month = scene.today.slice(0, 7);
    const ground = await findPayGround(scene, { activity, person, month });
    if (!ground) return null;
    return {
      month,
      kind: ground.contract?.kind ?? null,
      shared: ground.shareBp !== null,
      contribution: ground.contribution !== null,
      received: await outlookSoon(ground, "received"),
      invoiced: await outlookSoon(ground, "invoiced"),
      live: liveIn(ground),
    };
  },
});

/** A home never waits for a model that is only being made ready: it shows the money, and that in words. */
const patienceMs = 1_000;

async function outlookSoon(ground: PayGround, reading: Reading): Promise<Outlook> {
  const late = new AbortController();
  const without = setTimeout(patienceMs, null, { signal: late.signal }).catch(() => null);
  const soon = await Promise.race([outlookOf(ground, reading), without]);
  late.abort();
  return soon ?? { ...budgetIn(ground, reading), pay: null };
}
