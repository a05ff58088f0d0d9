import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

export type SeriesName = "customer" | "invoice" | "quote";

export interface Series {
  readonly lastNumber: number;
  readonly lastIssuedOn: CivilDate | null;
}

/**
 * Holds a series until commit, begun where it is not yet, so that a number that is not used in the end is
 * given to the next one. Whoever holds it takes no lock after it but those of the ledger.
 */
export async function lockSeries(
  db: Tx,
  cooperative: number,
  name: SeriesName,
  year: number,
): Promise<Series> {
  const { rows } = await sql<Series>`/* prepared */
    insert into invoicing.series as kept (cooperative, name, year) values (${cooperative}, ${name}, ${year})
    on conflict (cooperative, name, year) do update set last_number = kept.last_number
    returning last_number as "lastNumber", last_issued_on as "lastIssuedOn"`.execute(db);
  return rows[0] as Series;
}

/** Moves a locked series to its new last number. */
export async function moveSeries(
  db: Tx,
  cooperative: number,
  series: { name: SeriesName; year: number; lastNumber: number; issuedOn: CivilDate },
): Promise<void> {
  await sql`/* prepared */ insert into invoicing.series (cooperative, name, year, last_number, last_issued_on)
    values (${cooperative}, ${series.name}, ${series.year}, ${series.lastNumber}, ${series.issuedOn})
    on conflict (cooperative, name, year)
      do update set last_number = excluded.last_number, last_issued_on = excluded.last_issued_on`.execute(db);
}
