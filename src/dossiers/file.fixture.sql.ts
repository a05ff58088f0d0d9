import { sql } from "kysely";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

/** What the audit kept of the inputs of an operation, as text. */
export async function readAuditInputs(db: Db, operation: string): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    const { rows } = await sql<{ input: string }>`select input::text as input from foundation.audit
      where cooperative = 1 and operation = ${operation}`.execute(tx);
    return rows.map(({ input }) => input);
  });
}
