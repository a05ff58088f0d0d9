import { people } from "../../fixtures/people.ts";
import { openDatabase, openPool } from "../foundation/database.ts";
import { roleWords } from "../people/index.ts";
import { hasPerson } from "./demo.sql.ts";
import { demoPassword } from "./load-demonstration.ts";

/** Someone of the demonstration who can sign in; the role in French. */
export interface DemoVisitor {
  readonly email: string;
  readonly password: string;
  readonly role: string;
}

/** Whom to sign in as, printed at the end of a start; nobody where the database holds other people. */
export async function demoVisitors(url: string): Promise<DemoVisitor[]> {
  const pool = openPool(url, 1);
  try {
    if (!(await hasPerson(openDatabase(pool), people.director.email))) return [];
    return [people.director, people.accountant, people.adviser, people.entrepreneur].map(
      ({ email, roles }) => ({
        email,
        password: demoPassword,
        role: roleWords[roles[0] as keyof typeof roleWords].fr,
      }),
    );
  } finally {
    await pool.end();
  }
}
