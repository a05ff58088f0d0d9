import { Client } from "pg";

/** @returns the version as PostgreSQL numbers it: 150018 is 15.18. Errors are the driver's. */
export async function readServerVersion(url: string): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {}); // told by the query below
  await client.connect();
  try {
    const answer = await client.query<{ server_version_num: string }>("show server_version_num");
    return Number(answer.rows[0]?.server_version_num);
  } finally {
    await client.end();
  }
}
