import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";

export interface Site {
  readonly id: string;
  readonly name: string;
  readonly siret: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

export async function listSites(db: Tx, cooperative: number): Promise<Site[]> {
  const { rows } = await sql<Site>`select id, name, siret, street, postcode, town from network.site
    where cooperative = ${cooperative} order by name`.execute(db);
  return rows;
}

export async function insertSite(db: Tx, cooperative: number, site: Site): Promise<void> {
  await sql`insert into network.site (cooperative, id, name, siret, street, postcode, town)
    values (${cooperative}, ${site.id}, ${site.name}, ${site.siret}, ${site.street}, ${site.postcode},
      ${site.town})`.execute(db);
}
