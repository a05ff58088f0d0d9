import pg from "pg";

/** What the lines themselves say of an activity, whatever the kept balances say: result and balance sheet. */
export async function sumOfLines(
  url: string,
  q: { activity: string | null; from: string; to: string },
): Promise<{ resultCents: bigint; sheetCents: bigint }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select set_config('ensemble.cooperative', '1', false)");
    const { rows } = await client.query<{ result: string; sheet: string }>(
      `select coalesce(sum(credit_cents - debit_cents)
          filter (where account >= '6' and date >= $2), 0) as result,
        coalesce(sum(debit_cents - credit_cents) filter (where account between '2' and '59'), 0) as sheet
      from ledger.line where cooperative = 1 and date <= $3 and ($1::uuid is null or activity = $1)`,
      [q.activity, q.from, q.to],
    );
    return { resultCents: BigInt(rows[0]?.result ?? 0), sheetCents: BigInt(rows[0]?.sheet ?? 0) };
  } finally {
    await client.end();
  }
}
