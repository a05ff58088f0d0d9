import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { type Territory, territoryOf } from "./territory.ts";

export interface VatRate {
  readonly territory: Territory;
  readonly rateBp: number;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly source: string;
}

/** Every VAT rate with its territory, the days it holds and the law that sets it (R4.02). */
export async function listVatRates(db: Tx): Promise<VatRate[]> {
  const { rows } =
    await sql<VatRate>`select territory, rate_bp as "rateBp", starts_on as "startsOn", ends_on as "endsOn",
    source from invoicing.vat_rate order by rate_bp desc, starts_on`.execute(db);
  return rows;
}

/** Whether a rate holds on a day for a customer of that postcode: the mainland's, or those of its place. */
export function isInForce(rates: readonly VatRate[], rateBp: number, on: CivilDate, postcode = ""): boolean {
  const here = territoryOf(postcode);
  return rates.some(
    ({ territory, rateBp: bp, startsOn, endsOn }) =>
      bp === rateBp &&
      (territory === "mainland" || territory === here) &&
      startsOn <= on &&
      (endsOn ?? "9999") >= on,
  );
}
