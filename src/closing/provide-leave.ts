import type { Month } from "../foundation/calendar.ts";
import { sumCents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import { findPostingGround, holdBooks, postEntries, readyIn, whyNotPost } from "../ledger/index.ts";
import { listLeaveAside } from "../payroll/index.ts";
import { type Lacking, provisionEntryOf } from "./provision.entry.ts";
import { listProvided } from "./provision.sql.ts";
import type { Step } from "./step.ts";
import { stepWords } from "./step-words.ts";

/**
 * What each activity owes for the leave of its people, brought to what they put aside of their pays: only the
 * difference is posted (R3.02).
 */
export const provideLeave: Step = {
  name: "provisions",
  label: stepWords.provisions,
  why: stepWords.provisionsWhy,
  count: async (scene, month) => (await findLacking(scene, month)).length,
  async find(scene, month) {
    const { db, cooperative, today } = scene;
    await holdBooks(db, cooperative);
    const lacking = await findLacking(scene, month);
    const entries = lacking.map((one) => provisionEntryOf(one, month));
    const ground = await findPostingGround(db, cooperative, entries);
    return {
      refusal: whyNotPost(entries, ground, today),
      async run() {
        const ready = entries.map((entry) => readyIn(ground, entry));
        await postEntries(scene, ready);
        const amountCents = sumCents(lacking.map(({ payCents, chargesCents }) => payCents + chargesCents));
        return { entries: ready.length, amountCents };
      },
    };
  },
};

/** Of activities whose pays put something aside: what was provided of others by hand is left as it is. */
async function findLacking({ db, cooperative }: Scene, month: Month): Promise<Lacking[]> {
  const wanted = await listLeaveAside(db, cooperative, { until: month });
  const provided = await listProvided(db, cooperative, month);
  const there = new Map(provided.map((one) => [one.activity, one]));
  return wanted.flatMap(({ activity, ...want }) => {
    const has = there.get(activity);
    const payCents = want.payCents - (has?.payCents ?? 0n);
    const chargesCents = want.chargesCents - (has?.chargesCents ?? 0n);
    return payCents === 0n && chargesCents === 0n ? [] : [{ activity, payCents, chargesCents }];
  });
}
