import pg from "pg";

/** What only the schema's owner can do, with the triggers put aside: a signature dated a second later. */
export async function changeBehind(url: string, request: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select set_config('ensemble.cooperative', '1', false)");
    await client.query("alter table documents.signature disable trigger never_changes");
    await client.query(
      "update documents.signature set signed_at = signed_at + interval '1 second' where request = $1 and place = 2",
      [request],
    );
    await client.query("alter table documents.signature enable trigger never_changes");
  } finally {
    await client.end();
  }
}
