import { Client } from "pg";

/** The database and the role of the application; the superuser is used for nothing else. */
export const applicationRole = "ensemble";

export async function connectAsSuperuser(port: number, password: string): Promise<Client> {
  const client = new Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password,
    database: "postgres",
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => {}); // a server that goes while we are connected is seen by the next query
  await client.connect();
  return client;
}

/** Which files the server that answers there keeps: another server may have taken the port. */
export async function readDataDirectory(client: Client): Promise<string> {
  const answer = await client.query<{ data_directory: string }>("show data_directory");
  return answer.rows[0]?.data_directory ?? "";
}

/**
 * Makes what is missing of the role and its database. The role is no superuser, because a superuser passes
 * by row-level security; it may create the roles and extensions that the migrations need. In a throw-away
 * server it may also create databases: one per test file.
 */
export async function ensureApplicationRole(
  client: Client,
  password: string,
  durable: boolean,
): Promise<void> {
  const role = await client.query("select from pg_catalog.pg_roles where rolname = $1", [applicationRole]);
  if (role.rowCount === 0) {
    const more = durable ? "" : "createdb";
    const secret = client.escapeLiteral(password);
    await client.query(
      `create role ${applicationRole} login nosuperuser createrole ${more} password ${secret}`,
    );
  }
  const known = await client.query("select from pg_catalog.pg_database where datname = $1", [
    applicationRole,
  ]);
  if (known.rowCount === 0) {
    await client.query(`create database ${applicationRole} owner ${applicationRole}`);
    await client.query(`revoke connect on database ${applicationRole} from public`);
  }
}
