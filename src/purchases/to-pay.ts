import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { addDays } from "../foundation/calendar.ts";
import { sumCents } from "../foundation/money.ts";
import { view } from "../foundation/view.ts";
import { mayPay } from "./bill.ts";
import { type Span, spans } from "./spans.ts";
import { listAdvances, listToPay, readAgeing } from "./standing.sql.ts";
import { words } from "./words.ts";

const daysOf: Readonly<Record<Span, number | null>> = { overdue: -1, week: 7, month: 30, all: null };

/** What is to be paid: late, this week, within thirty days; and what is owed to each supplier since when. */
export const toPay = view({
  name: "purchases.to-pay",
  label: words.toPay,
  at: "GET /bills-to-pay",
  input: z.object({
    span: z.enum(spans).default("month"),
    supplier: z.uuid().optional(),
    activity: z.uuid().optional(),
  }),
  may: (actor) => isTeam(actor),
  async read({ span, supplier, activity }, { db, cooperative, actor, today }) {
    const days = daysOf[span];
    const dueBy = days === null ? null : addDays(today, days);
    const criteria = { dueBy, supplier: supplier ?? null, activity: activity ?? null };
    const rows = await listToPay(db, cooperative, criteria);
    return {
      ...{ rows, span, today, supplier: supplier ?? null },
      leftCents: sumCents(rows.map((row) => row.leftCents)),
      advances: await listAdvances(db, cooperative),
      ageing: await readAgeing(db, cooperative, today),
      mayPay: mayPay(actor),
    };
  },
});
