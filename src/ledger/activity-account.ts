import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listFiscalYears } from "./books.sql.ts";
import { readDue } from "./ledger-line.sql.ts";
import {
  findFiscalYear,
  readActivityBalanceSheet,
  readActivityFigures,
  readBalance,
  readResultByMonth,
} from "./statement.sql.ts";
import { words } from "./words.ts";

/**
 * The account of an activity, which the law makes a duty: its analytic balance sheet and its analytic
 * result, open to its entrepreneur (R1.05 to R1.08).
 */
export const activityAccount = view({
  name: "ledger.activity-account",
  label: words.activityAccount,
  at: "GET /activities/{activity}/account",
  input: z.object({ activity: z.uuid(), year: z.coerce.number().int().optional() }),
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  async read({ activity: id, year: wanted }, { db, cooperative, today }) {
    const activity = await readActivity(db, cooperative, id);
    const year = await findFiscalYear(db, cooperative, { year: wanted, on: today });
    if (!activity || !year) return null;
    const q = { fiscalYear: year.endsOn, upTo: year.endsOn, activity: id };
    const rows = await readBalance(db, cooperative, q);
    const [figures] = await readActivityFigures(db, cooperative, { ...q, only: [id] });
    const none = { activity: id, cashCents: 0n, owedCents: 0n, incomeCents: 0n, chargesCents: 0n };
    return {
      activity,
      year,
      years: (await listFiscalYears(db, cooperative)).map(({ endsOn }) => endsOn.slice(0, 4)).reverse(),
      figures: figures ?? none,
      dueCents: await readDue(db, cooperative, { fiscalYear: year.endsOn, activity: id, on: today }),
      months: await readResultByMonth(db, cooperative, q),
      balanceSheet: await readActivityBalanceSheet(db, cooperative, q),
      result: rows.filter((row) => row.account >= "6"),
    };
  },
});
