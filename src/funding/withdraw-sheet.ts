import { z } from "zod";
import { insertWithdrawal, readRequestAbout } from "../documents/index.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { aboutSheet } from "./ask-sheet-signatures.ts";
import { mayKeepFunding } from "./convention.ts";
import { hoursWords } from "./hours-words.ts";
import { refusals } from "./refusals.ts";
import { insertSheetWithdrawal, lockMonths, readSheet } from "./sheet.sql.ts";

/**
 * Take a sheet back from signature, saying why: its month may be corrected again. Signed by both it stays.
 */
export const withdrawSheet = operation({
  name: "funding.withdraw-sheet",
  label: hoursWords.withdrawSheet,
  at: "POST /hours-sheets/{sheet}/withdrawal",
  input: z.object({ sheet: z.uuid(), reason: shortText(200) }),
  async find({ sheet: id }, { db, cooperative }) {
    const known = await readSheet(db, cooperative, id);
    if (!known) return null;
    await lockMonths(db, cooperative, known.adviser);
    const sheet = (await readSheet(db, cooperative, id)) ?? known;
    return { sheet, request: await readRequestAbout(db, cooperative, aboutSheet(id)) };
  },
  may: (actor, { sheet }) => actor.person === sheet.adviser || mayKeepFunding(actor),
  whyNot({ sheet: { closedAt, withdrawnFor, month } }) {
    if (closedAt) return refusals.monthClosed({ month });
    return withdrawnFor === null ? null : refusals.alreadyWithdrawn();
  },
  async effect({ sheet, request }, scene, { reason }) {
    if (!request) throw new Error("a sheet without its request");
    await insertWithdrawal(scene, request.id, reason);
    await insertSheetWithdrawal(scene, { sheet: sheet.id, reason });
    return { sheet: sheet.id };
  },
});
