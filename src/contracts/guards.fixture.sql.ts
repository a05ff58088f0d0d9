import { sql } from "kysely";
import { v7 } from "uuid";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";

interface Names {
  readonly person: string;
  readonly hr: string;
  readonly cape: string;
  readonly cesa: string;
  readonly draft: string;
  readonly activity: string;
}

/** Each thing that must not be, tried in SQL as the application's role: the error it met, by its code. */
export async function tryInSql(db: Db, cooperative: number, names: Names): Promise<Record<string, string>> {
  const { person, hr, cape, cesa, draft, activity } = names;
  const attempts: Record<string, (tx: Tx) => Promise<unknown>> = {
    "change what is signed": (tx) =>
      sql`update contracts.contract set fixed_gross_cents = 1 where id = ${cesa}`.execute(tx),
    "delete what is signed": (tx) => sql`delete from contracts.contract where id = ${cesa}`.execute(tx),
    "two contracts at once": async (tx) => {
      await sign(tx, cooperative, draft, hr);
      await sql`insert into contracts.in_force (cooperative, contract, person, since)
        values (${cooperative}, ${draft}, ${hr}, '2026-06-01')`.execute(tx);
    },
    "a fourth CAPE period": (tx) =>
      period(tx, cooperative, { cape, person, number: 4, endsOn: "2027-06-30" }),
    "a CAPE period of thirteen months": (tx) =>
      period(tx, cooperative, { cape, person, number: 2, endsOn: "2027-12-31" }),
    "a signature taken back": (tx) =>
      sql`update contracts.signing set signed_on = '2026-11-01' where contract = ${cesa}`.execute(tx),
    "shares that make 90 %": async (tx) => {
      const sharing = v7();
      await sql`insert into contracts.sharing (cooperative, id, activity, since, signed_on, recorded_at)
        values (${cooperative}, ${sharing}, ${activity}, '2026-12-01', '2026-11-20', now())`.execute(tx);
      await sql`insert into contracts.sharing_part (cooperative, sharing, person, share_bp)
        values (${cooperative}, ${sharing}, ${hr}, 9000)`.execute(tx);
    },
  };
  const said: Record<string, string> = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    said[name] = await db
      .transaction()
      .execute(async (tx) => {
        await enterCooperative(tx, cooperative, null);
        await attempt(tx);
      })
      .then(
        () => "accepted",
        (error: { code?: string }) => error.code ?? String(error),
      );
  }
  return said;
}

const sign = (tx: Tx, cooperative: number, contract: string, person: string) =>
  sql`insert into contracts.signing (cooperative, contract, person, signed_on, how, recorded_at)
    values (${cooperative}, ${contract}, ${person}, '2026-05-20', 'paper', now())`.execute(tx);

const period = (
  tx: Tx,
  cooperative: number,
  p: { cape: string; person: string; number: number; endsOn: string },
) =>
  sql`insert into contracts.cape_period (cooperative, contract, person, number, starts_on, ends_on, agreed_on,
      recorded_at)
    values (${cooperative}, ${p.cape}, ${p.person}, ${p.number}, '2026-12-01', ${p.endsOn}, '2026-11-20',
      now())`.execute(tx);
