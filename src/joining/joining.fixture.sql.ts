import pg from "pg";

/** Asks the database as its application does, inside a cooperative. */
async function ask<Row extends object>(
  url: string,
  cooperative: number,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select set_config('ensemble.cooperative', $1, false)", [String(cooperative)]);
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The registrations of a meeting that hold, in their order. */
export async function registrationsOf(url: string, cooperative: number, meeting: string): Promise<string[]> {
  const text = "select id from joining.registration where meeting = $1 and ended_at is null order by place";
  return (await ask<{ id: string }>(url, cooperative, text, [meeting])).map(({ id }) => id);
}

/** How many rows of each table hold this text somewhere, those without any left out. */
export async function tracesOf(
  url: string,
  cooperative: number,
  text: string,
): Promise<Record<string, number>> {
  const tables = await ask<{ name: string }>(
    url,
    cooperative,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('joining', 'people', 'foundation', 'notices', 'dossiers') order by 1`,
    [],
  );
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const counted = await ask<{ n: number }>(
      url,
      cooperative,
      `select count(*)::int as n from ${name} t where position(lower($1) in lower(t::text)) > 0`,
      [text],
    );
    const n = counted[0]?.n ?? 0;
    if (n > 0) found[name] = n;
  }
  return found;
}

/** Runs a statement that the database is expected to refuse; answers the code of its refusal. */
export async function refusalOf(
  url: string,
  cooperative: number,
  text: string,
  values: readonly unknown[],
): Promise<string> {
  return ask(url, cooperative, text, values).then(
    () => "accepted",
    (error: { code?: string }) => error.code ?? String(error),
  );
}
