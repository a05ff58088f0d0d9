import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import type { BalanceRow } from "../statement.sql.ts";
import { trialBalance } from "../trial-balance.ts";
import { words } from "../words.ts";
import { askedOf, choicesFor } from "./asked.ts";
import { filesOf, isFiltered, StatementFilters } from "./statement-filters.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const balance = resultOf(await web.readView(trialBalance, askedOf(request)), request, web.language);
  return { ...balance, choices: await choicesFor(web, request), role: web.hat?.role };
}

type Totals = { year: { endsOn: string }; debitCents: bigint; creditCents: bigint };

function useColumns({ year, debitCents, creditCents }: Totals): Column<BalanceRow>[] {
  const [search] = useSearchParams();
  const say = useSay();
  const kept = [...search].filter(([name, value]) => value !== "" && name !== "year");
  const linesOf = (account: string) =>
    `/comptabilite/grand-livre?${new URLSearchParams([["year", year.endsOn.slice(0, 4)], ["account", account], ...kept])}`;
  const amount = (
    key: string,
    head: string,
    of: (row: BalanceRow) => bigint,
    total?: bigint,
  ): Column<BalanceRow> => ({
    key,
    head,
    align: "right",
    ...(key === "balance" ? { phone: "fact" as const } : {}),
    cell: (row) => <Money cents={of(row)} zero="dash" to={linesOf(row.account)} />,
    ...(total === undefined ? {} : { total: <Money cents={total} /> }),
  });
  return [
    {
      key: "account",
      head: say(words.account),
      phone: "fact",
      cell: (row) => <span className="figure">{row.account}</span>,
    },
    { key: "label", head: say(words.label), phone: "title", cell: (row) => row.label },
    amount("opening", say(words.opening), (row) => row.openingCents),
    amount("debit", say(words.debit), (row) => row.debitCents, debitCents),
    amount("credit", say(words.credit), (row) => row.creditCents, creditCents),
    amount("balance", say(words.balance), (row) => row.openingCents + row.debitCents - row.creditCents),
  ];
}

/** Trial balance: each account opens its lines. */
export default function BalancePage() {
  const { year, rows, debitCents, creditCents, choices, role } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns({ year, debitCents, creditCents });
  const title = `${say(words.trialBalance)} ${year.endsOn.slice(0, 4)}`;
  return (
    <div className="stack">
      <PageHead title={title} />
      <TableTools
        caption={title}
        filtered={isFiltered(search)}
        exports={filesOf("balance", search, { year: year.endsOn.slice(0, 4) })}
      >
        <StatementFilters choices={choices} year={year} />
      </TableTools>
      {rows.length === 0 ? (
        <Empty icon="scale" title={say(words.emptyBalance)}>
          {say(words.emptyBalanceWhy)}
        </Empty>
      ) : (
        <DataTable
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.account}
          search={search}
          sort={{ key: "account", direction: "asc" }}
          totalCount={rows.length}
        />
      )}
      {(role === "accountant" || role === "director") && (
        <Files year={year.endsOn.slice(0, 4)} importing={role === "accountant"} />
      )}
    </div>
  );
}

/** What leaves and what comes in, for those who keep the books. */
function Files({ year, importing }: { year: string; importing: boolean }) {
  const say = useSay();
  const at = (what: string) => `/comptabilite/exports/${what}year=${year}`;
  return (
    <section className="stack">
      <h2>{say(words.filesOfYear)}</h2>
      <ul>
        <li>
          <a href={at("fec?")} download>
            {say(words.fecOfYear)}
          </a>
        </li>
        <li>
          <a href={at("fec?part=1&")} download>
            {say(words.fecDescription)}
          </a>
        </li>
        <li>
          <a href={at("entries?")} download>
            {say(words.entriesCsv)}
          </a>
        </li>
        <li>
          <a href={at("plain?")} download>
            {say(words.plainJournal)}
          </a>
        </li>
        {importing && (
          <li>
            <Link to="/comptabilite/import">{say(words.importFec)}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}
