import pg from "pg";

const connect = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
};

/** Holds whatever writes a line of the books, so that a request stays in its midst; answers how to end it. */
export async function holdTheBooks(url: string) {
  const client = await connect(url);
  await client.query("begin; lock table ledger.line in share mode");
  /** Ends every other connection to this database, as a server that stops does (57P01). */
  const endOthers = async () => {
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`);
  };
  /** How many requests wait for the books. */
  const waiting = async (): Promise<number> => {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`);
    return rows[0]?.n ?? 0;
  };
  const release = async () => {
    await client.query("rollback");
    await client.end();
  };
  return { endOthers, waiting, release };
}
