import { z } from "zod";
import type { CivilDate, Month } from "../foundation/calendar.ts";
import { civilDate, month } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  findPostingGround,
  letterEntries,
  partyOf,
  postEntries,
  readyIn,
  whyNotPost,
} from "../ledger/index.ts";
import { mayPost } from "./may.ts";
import { type Net, netsEntryOf } from "./payslip.entry.ts";
import { insertPayment, listNetLines, listOwed } from "./posted.sql.ts";
import { refusals } from "./refusals.ts";
import { lockRun } from "./run.sql.ts";
import { words } from "./words.ts";

/**
 * Record that the nets of a month were paid, on a day, in one batch: what is owed to each person goes, and
 * the bank of each activity pays (R3.23). What was paid before is not paid twice.
 */
export const payNets = operation({
  name: "payrun.pay-nets",
  label: words.payNets,
  at: "POST /pay-runs/{month}/payments",
  input: z.object({ month: month(), paidOn: civilDate() }),
  find: ({ month: of, paidOn }, scene) => findNets(scene, of, paidOn),
  may: (actor) => mayPost(actor),
  whyNot({ owed, paidOn, entry, ground, today }) {
    if (owed.length === 0) return refusals.nothingToPay();
    const early = owed.find(({ postedOn }) => postedOn > paidOn);
    if (early) return refusals.paidBeforePosted({ date: early.postedOn }, "paidOn");
    const refusal = whyNotPost([entry], ground, today);
    return refusal && { ...refusal, field: "paidOn" };
  },
  async effect({ id, owed, paidOn, entry, ground, month: of }, scene) {
    const [posted] = await postEntries(scene, [readyIn(ground, entry)]);
    await insertPayment(scene, { id, month: of, paidOn, entry: posted?.id ?? "", parts: owed });
    await letterNets(scene, of);
    return { id, paid: owed.length };
  },
});

async function findNets(scene: Scene, of: Month, paidOn: CivilDate) {
  const { db, cooperative, today, newId } = scene;
  if (!(await lockRun(db, cooperative, of))) return null;
  const owed = (await listOwed(db, cooperative, of)).filter(({ leftCents }) => leftCents > 0n);
  const nets: Net[] = [];
  for (const { activity, person, personName, leftCents } of owed)
    nets.push({ activity, personName, party: await partyOf(scene, person), cents: leftCents });
  const id = newId();
  const entry = netsEntryOf({ id, month: of, date: paidOn }, nets);
  const ground = await findPostingGround(db, cooperative, [entry]);
  return { id, month: of, owed, paidOn, entry, ground, today };
}

/** What was owed, corrected and paid to each person for the month cancels out, and says so. */
async function letterNets(scene: Scene, of: Month): Promise<void> {
  const groups = new Map<string, { thirdParty: string; lines: { entry: string; position: number }[] }>();
  for (const { contract, thirdParty, ...line } of await listNetLines(scene.db, scene.cooperative, of)) {
    const group = groups.get(contract) ?? { thirdParty, lines: [] };
    group.lines.push(line);
    groups.set(contract, group);
  }
  await letterEntries(
    scene,
    [...groups.values()].map((group) => ({ account: "421000", ...group })),
  );
}
