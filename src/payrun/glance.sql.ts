import { sql } from "kysely";
import type { Month } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";

/** How far the pay of a month has come, counted. */
export interface RunGlance {
  readonly opened: boolean;
  readonly sent: boolean;
  /** Payslips that came back and wait to be given, or for a decision. */
  readonly waiting: number;
  readonly toPost: number;
  readonly toPayCents: Cents;
}

/** One statement, along the indexes of the month. */
export async function readGlance(db: Tx, cooperative: number, month: Month): Promise<RunGlance> {
  const { rows } = await sql<RunGlance>`
    with m as (select ${cooperative}::int as cooperative, ${`${month}-01`}::date as month),
    given as (select d.*, o.entry, o.net_cents from m join payrun.delivery d using (cooperative, month)
      left join payrun.posting o on o.cooperative = d.cooperative and o.payslip = d.payslip
      where not exists (select from payrun.delivery n where n.cooperative = d.cooperative
        and n.replaces = d.payslip))
    select exists (select from m join payrun.run r using (cooperative, month)) as opened,
      exists (select from m join payrun.sending s using (cooperative, month)) as sent,
      (select count(*)::int from m join payrun.payslip s using (cooperative, month)
        where not exists (select from payrun.delivery d where d.cooperative = s.cooperative
            and d.payslip = s.id)
          and coalesce((select h.kind from payrun.handling h where h.cooperative = s.cooperative
            and h.payslip = s.id order by h.number desc limit 1), '') <> 'aside') as waiting,
      (select count(*)::int from given where entry is null) as "toPost",
      (select coalesce(sum(g.net_cents), 0)::bigint from given g) - (select
        coalesce(sum(p.amount_cents), 0)::bigint from given g join payrun.payment_part p
          on p.cooperative = g.cooperative and p.contract = g.contract and p.month = g.month
        where g.entry is not null) as "toPayCents"`.execute(db);
  return rows[0] as RunGlance;
}
