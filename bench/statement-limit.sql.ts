import type pg from "pg";

/** Reads inside a cooperative, as the application must too: row-level security binds the owner as well. */
async function inside<T>(owner: pg.Pool, cooperative: number, work: (client: pg.PoolClient) => Promise<T>) {
  const client = await owner.connect();
  try {
    await client.query("begin read only");
    await client.query("select set_config('ensemble.cooperative', $1, true)", [String(cooperative)]);
    const answer = await work(client);
    await client.query("commit");
    return answer;
  } finally {
    client.release();
  }
}

export const groupBalance = (owner: pg.Pool, cooperative: number) =>
  inside(owner, cooperative, (client) =>
    client.query(
      `select account, sum(debit_cents), sum(credit_cents) from ledger.line
       where cooperative = $1 group by account order by account`,
      [cooperative],
    ),
  );

export const runActivity = (owner: pg.Pool, cooperative: number, activity: string) =>
  inside(owner, cooperative, (client) =>
    client.query(
      `select date, account, label, debit_cents, credit_cents,
         sum(debit_cents - credit_cents) over (order by date, entry, position) as balance
       from ledger.line where cooperative = $1 and activity = $2 order by date, entry, position`,
      [cooperative, activity],
    ),
  );
