import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { PayLaw } from "./reduction.ts";

/** All that the law says of pay beside the model, on any day: a score of rows. */
export async function readLaw(db: Tx): Promise<PayLaw> {
  const { rows } = await sql<PayLaw["parameters"][number]>`/* prepared */
    select name, starts_on as "startsOn", value, source from payroll.parameter`.execute(db);
  return { parameters: rows };
}
