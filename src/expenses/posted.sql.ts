import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Cents } from "../foundation/money.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Figured } from "./figures.ts";

export async function insertValidation(
  { db, cooperative, now, actor }: Scene,
  { report, entry, figured }: { report: string; entry: string; figured: readonly Figured[] },
): Promise<void> {
  const refunded = figured.reduce((sum, one) => sum + one.refundedCents, 0n);
  await sql`insert into expenses.validation (cooperative, report, refunded_cents, entry, validated_at,
      validated_by)
    values (${cooperative}, ${report}, ${refunded}, ${entry}, ${now}, ${actor.person})`.execute(db);
  const rows = figured.map((one) => ({
    expense: one.expense.id,
    refunded_cents: String(one.refundedCents),
    vat_cents: String(one.vatCents),
    coefficient_bp: one.coefficientBp,
    account: one.category.account,
    year: Number(one.expense.spentOn?.slice(0, 4)),
    km: one.category.item === "mileage" ? (one.expense.km ?? 0) : 0,
  }));
  await sql`insert into expenses.posted (cooperative, report, expense, refunded_cents, vat_cents,
      coefficient_bp, account, year, km)
    select ${cooperative}::int, ${report}::uuid, p.* from json_to_recordset(${JSON.stringify(rows)}) as p
      (expense uuid, refunded_cents bigint, vat_cents bigint, coefficient_bp int, account text, year int,
       km int)`.execute(db);
}

export interface Settlement {
  readonly id: string;
  readonly report: string;
  readonly kind: "payment" | "waiver";
  readonly settledOn: CivilDate;
  readonly amountCents: Cents;
  readonly entry: string;
  readonly reversedOn: CivilDate | null;
  readonly reason: string | null;
}

const settlement = sql`select s.id, s.report, s.kind, s.settled_on as "settledOn",
    s.amount_cents as "amountCents", s.entry, x.reversed_on as "reversedOn", x.reason
  from expenses.settlement s
    left join expenses.settlement_reversal x on x.cooperative = s.cooperative and x.settlement = s.id`;

export async function listSettlements(db: Tx, cooperative: number, report: string): Promise<Settlement[]> {
  const { rows } = await sql<Settlement>`${settlement} where s.cooperative = ${cooperative}
    and s.report = ${report} order by s.settled_at, s.id`.execute(db);
  return rows;
}

export async function readSettlement(db: Tx, cooperative: number, id: string): Promise<Settlement | null> {
  const { rows } = await sql<Settlement>`${settlement} where s.cooperative = ${cooperative}
    and s.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function insertSettlement(
  { db, cooperative, now, actor }: Scene,
  s: Omit<Settlement, "reversedOn" | "reason">,
): Promise<void> {
  await sql`insert into expenses.settlement (cooperative, id, report, kind, settled_on, amount_cents, entry,
      settled_at, settled_by)
    values (${cooperative}, ${s.id}, ${s.report}, ${s.kind}, ${s.settledOn}, ${s.amountCents}, ${s.entry},
      ${now}, ${actor.person})`.execute(db);
}

export async function insertSettlementReversal(
  { db, cooperative, now, actor }: Scene,
  r: { settlement: string; on: CivilDate; reason: string; entry: string },
): Promise<void> {
  await sql`insert into expenses.settlement_reversal (cooperative, settlement, reversed_on, reason, entry,
      reversed_at, reversed_by)
    values (${cooperative}, ${r.settlement}, ${r.on}, ${r.reason}, ${r.entry}, ${now},
      ${actor.person})`.execute(db);
}
