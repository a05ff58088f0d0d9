import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { NewEntry } from "./entry.ts";

/** What the books say about entries that someone wants to post: all that `whyNotPost` needs. */
export interface PostingGround {
  readonly years: readonly { startsOn: CivilDate; endsOn: CivilDate; closed: boolean }[];
  readonly closedMonths: ReadonlySet<string>;
  readonly journals: ReadonlySet<string>;
  readonly accounts: ReadonlyMap<string, { collective: boolean; retiredOn: CivilDate | null }>;
  readonly thirdParties: ReadonlySet<string>;
  readonly activities: ReadonlySet<string>;
}

interface GroundRow {
  years: [string, string, boolean][];
  closed: string[];
  journals: string[];
  accounts: [string, boolean, string | null][];
  third_parties: string[];
  activities: string[];
}

const distinct = (values: Iterable<string | null | undefined>) => [
  ...new Set([...values].filter((v): v is string => !!v)),
];

/** Finds, in one statement, the years, months, accounts, third parties and activities that entries name. */
export async function findPostingGround(
  db: Tx,
  cooperative: number,
  entries: readonly Pick<NewEntry, "lines">[],
): Promise<PostingGround> {
  const lines = entries.flatMap((e) => e.lines);
  const { rows } = await sql<GroundRow>`/* prepared */ select
    (select coalesce(json_agg(json_build_array(y.starts_on, y.ends_on, exists (select from
        ledger.fiscal_year_closing c where c.cooperative = y.cooperative and c.ends_on = y.ends_on))
        order by y.ends_on), '[]') from ledger.fiscal_year y where y.cooperative = ${cooperative}) as years,
    (select coalesce(json_agg(to_char(month, 'YYYY-MM')), '[]') from ledger.closed_month
      where cooperative = ${cooperative}) as closed,
    (select coalesce(json_agg(code), '[]') from ledger.journal
      where cooperative = ${cooperative}) as journals,
    (select coalesce(json_agg(json_build_array(code, collective, retired_on)), '[]') from ledger.account
      where cooperative = ${cooperative}
      and code = any(${distinct(lines.map((l) => l.account))}::text[])) as accounts,
    (select coalesce(json_agg(code), '[]') from ledger.third_party where cooperative = ${cooperative}
      and code = any(${distinct(lines.map((l) => l.thirdParty))}::text[])) as third_parties,
    (select coalesce(json_agg(id), '[]') from activities.activity where cooperative = ${cooperative}
      and id = any(${distinct(lines.map((l) => l.activity))}::uuid[])) as activities`.execute(db);
  const row = rows[0] as GroundRow;
  return {
    years: row.years.map(([startsOn, endsOn, closed]) => ({ startsOn, endsOn, closed })),
    closedMonths: new Set(row.closed),
    journals: new Set(row.journals),
    accounts: new Map(row.accounts.map(([code, collective, retiredOn]) => [code, { collective, retiredOn }])),
    thirdParties: new Set(row.third_parties),
    activities: new Set(row.activities),
  };
}
