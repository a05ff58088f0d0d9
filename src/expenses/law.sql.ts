import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Law } from "./law.ts";

/** All that the law says of expenses, on any day: a hundred rows. */
export async function readLaw(db: Tx): Promise<Law> {
  const parameters = await sql<Law["parameters"][number]>`/* prepared */
    select name, starts_on as "startsOn", value from expenses.parameter`.execute(db);
  const admissions = await sql<Law["admissions"][number]>`/* prepared */
    select item, vehicle, starts_on as "startsOn", coefficient_bp as "coefficientBp"
    from expenses.vat_admission`.execute(db);
  const scale = await sql<Law["scale"][number]>`/* prepared */
    select kind, power_from as "powerFrom", power_to as "powerTo", over_km as "overKm",
      rate_thousandths as "rateThousandths", constant_cents as "constantCents", starts_on as "startsOn"
    from expenses.mileage_scale`.execute(db);
  return { parameters: parameters.rows, admissions: admissions.rows, scale: scale.rows };
}
