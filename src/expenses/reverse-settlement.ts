import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import {
  findPostingGround,
  partyOf,
  postEntries,
  readyIn,
  unletterEntries,
  whyNotPost,
} from "../ledger/index.ts";
import { settlementReversalEntryOf } from "./expense.entry.ts";
import { insertSettlementReversal, readSettlement } from "./posted.sql.ts";
import { refusals } from "./refusals.ts";
import { lockReport } from "./report.sql.ts";
import { mayRepay } from "./report.ts";
import { words } from "./words.ts";

/** Reverse a repayment that did not go through, or a waiver written by mistake: it is owed again (R3.04). */
export const reverseSettlement = operation({
  name: "expenses.reverse-settlement",
  label: words.reverseSettlement,
  at: "POST /expense-settlements/{settlement}/reversal",
  input: z.object({ settlement: z.uuid(), on: civilDate(), reason: shortText(120) }),
  async find({ settlement: id, on, reason }, scene) {
    const { db, cooperative, today } = scene;
    const found = await readSettlement(db, cooperative, id);
    const report = found && (await lockReport(db, cooperative, found.report));
    // Read again under the lock of its report: another request may have reversed it meanwhile.
    const settlement = report && (await readSettlement(db, cooperative, id));
    if (!settlement) return null;
    const booked = { ...report, party: await partyOf(scene, report.person) };
    const entry = settlementReversalEntryOf(booked, { ...settlement, on }, reason);
    return { settlement, entry, today, ground: await findPostingGround(db, cooperative, [entry]) };
  },
  may: (actor) => mayRepay(actor),
  whyNot({ settlement: { reversedOn, settledOn }, entry, ground, today }) {
    if (reversedOn) return refusals.reversedAlready({ date: reversedOn });
    if (entry.date < settledOn) return refusals.reversedBefore({ date: settledOn }, "on");
    return whyNotPost([entry], ground, today);
  },
  async effect({ settlement, entry, ground }, scene, { on, reason }) {
    const [posted] = await postEntries(scene, [readyIn(ground, entry)]);
    const row = { settlement: settlement.id, on, reason, entry: posted?.id ?? "" };
    await insertSettlementReversal(scene, row);
    await unletterEntries(scene, [settlement.entry], reason);
    return { id: settlement.id };
  },
});
