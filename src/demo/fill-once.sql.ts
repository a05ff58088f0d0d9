import pg from "pg";
import { migrate } from "../foundation/migrate.ts";

/**
 * Fills an empty database, one program at a time; answers false where there is a cooperative already. What a
 * killed program left half-filled is nobody's work: it is emptied and filled anew.
 */
export function fillOnce(url: string, fill: () => Promise<void>): Promise<boolean> {
  return alone(url, async (owner) => {
    await empty(owner, url);
    const { rowCount } = await owner.query("select from network.cooperative limit 1");
    if (rowCount) return false;
    await owner.query("update foundation.installation set filling = true");
    await fill();
    await owner.query("update foundation.installation set filling = false");
    return true;
  });
}

/** Empties a database in which a demonstration was begun and never finished. */
export const discardUnfinished = (url: string): Promise<void> => alone(url, (owner) => empty(owner, url));

async function alone<Answer>(url: string, work: (owner: pg.Client) => Promise<Answer>): Promise<Answer> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query("select pg_advisory_lock(723003)");
    return await work(owner);
  } finally {
    await owner.end();
  }
}

async function empty(owner: pg.Client, url: string): Promise<void> {
  const { rowCount } = await owner.query("select from foundation.installation where filling");
  if (!rowCount) return;
  await owner.query(`do $$
    declare ours text;
    begin
      for ours in select nspname from pg_namespace where nspowner = current_user::regrole
        and nspname not like 'pg\\_%' and nspname <> 'public' loop
        execute format('drop schema %I cascade', ours);
      end loop;
      drop table public.migration;
    end $$`);
  await migrate(url);
}
