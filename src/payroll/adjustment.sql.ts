import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";

/** How a year was settled: what is paid of it, what is left by agreement as result (R1.23, R1.24). */
export interface Adjustment {
  readonly contract: string;
  readonly person: string;
  readonly activity: string;
  readonly year: number;
  readonly assemblyOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly resultCents: Cents;
  readonly paidCostCents: Cents;
  readonly keptCents: Cents;
  readonly grossCents: Cents;
  readonly costCents: Cents;
  readonly agreedOn: CivilDate | null;
  readonly note: string;
}

export async function readAdjustment(
  db: Tx,
  cooperative: number,
  { contract, year }: { contract: string; year: number },
): Promise<(Adjustment & { decidedBy: string | null; decidedAt: Date }) | null> {
  const { rows } = await sql<Adjustment & { decidedBy: string | null; decidedAt: Date }>`
    select a.contract, a.person, a.activity, a.year, a.assembly_on as "assemblyOn", a.due_on as "dueOn",
      a.result_cents as "resultCents", a.paid_cost_cents as "paidCostCents", a.kept_cents as "keptCents",
      a.gross_cents as "grossCents", a.cost_cents as "costCents", a.agreed_on as "agreedOn", a.note,
      a.decided_at as "decidedAt", p.given_name || ' ' || p.family_name as "decidedBy"
    from payroll.adjustment a left join people.person p on p.id = a.decided_by
    where a.cooperative = ${cooperative} and a.contract = ${contract} and a.year = ${year}`.execute(db);
  return rows[0] ?? null;
}

export async function insertAdjustment({ db, cooperative, now, actor }: Scene, a: Adjustment): Promise<void> {
  await sql`insert into payroll.adjustment (cooperative, contract, person, activity, year, assembly_on,
      due_on, result_cents, paid_cost_cents, kept_cents, gross_cents, cost_cents, agreed_on, note, decided_at,
      decided_by)
    values (${cooperative}, ${a.contract}, ${a.person}, ${a.activity}, ${a.year}, ${a.assemblyOn}, ${a.dueOn},
      ${a.resultCents}, ${a.paidCostCents}, ${a.keptCents}, ${a.grossCents}, ${a.costCents}, ${a.agreedOn},
      ${a.note}, ${now}, ${actor.person})`.execute(db);
}
