import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export interface VatRate {
  readonly rateBp: number;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly source: string;
}

/** Every VAT rate with the days it holds and the law that sets it (R4.02). */
export async function listVatRates(db: Tx): Promise<VatRate[]> {
  const { rows } =
    await sql<VatRate>`select rate_bp as "rateBp", starts_on as "startsOn", ends_on as "endsOn",
    source from invoicing.vat_rate order by rate_bp desc, starts_on`.execute(db);
  return rows;
}

export const isInForce = (rates: readonly VatRate[], rateBp: number, on: CivilDate): boolean =>
  rates.some((rate) => rate.rateBp === rateBp && rate.startsOn <= on && (rate.endsOn ?? "9999") >= on);
