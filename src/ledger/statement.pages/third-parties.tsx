import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { TextField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import type { ThirdPartyRow } from "../third-party.sql.ts";
import { thirdPartyLedger } from "../third-party-ledger.ts";
import { words } from "../words.ts";
import { askedOf, choicesFor } from "./asked.ts";
import { filesOf, isFiltered, StatementFilters } from "./statement-filters.tsx";
import { words as page } from "./words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(thirdPartyLedger, askedOf(request)), request, web.language);
  return { ...found, choices: await choicesFor(web, request) };
}

type Totals = Awaited<ReturnType<typeof loader>>["totals"];

function useColumns(year: string, totals: Totals): Column<ThirdPartyRow>[] {
  const [search] = useSearchParams();
  const say = useSay();
  const at = ({ account, thirdParty }: ThirdPartyRow) => {
    const kept = [...search].filter(([name, value]) => value && !["year", "page", "search"].includes(name));
    return `/comptabilite/grand-livre?${new URLSearchParams([["year", year], ["account", account], ["thirdParty", thirdParty], ...kept])}`;
  };
  const amount = (
    key: string,
    head: string,
    of: (row: ThirdPartyRow) => bigint,
    total: bigint,
  ): Column<ThirdPartyRow> => ({
    key,
    head,
    align: "right",
    ...(key === "balance" && { phone: "fact" as const }),
    cell: (row) => <Money cents={of(row)} zero="dash" to={at(row)} />,
    total: <Money cents={total} />,
  });
  const { openingCents, debitCents, creditCents } = totals;
  return [
    {
      key: "label",
      head: say(words.thirdParty),
      phone: "title",
      cell: (row) => <Link to={at(row)}>{row.label}</Link>,
    },
    {
      key: "account",
      head: say(words.account),
      phone: "fact",
      cell: ({ account }) => <span className="figure">{account}</span>,
    },
    amount("opening", say(words.opening), (r) => r.openingCents, openingCents),
    amount("debit", say(words.debit), (r) => r.debitCents, debitCents),
    amount("credit", say(words.credit), (r) => r.creditCents, creditCents),
    amount(
      "balance",
      say(words.balance),
      (r) => r.openingCents + r.debitCents - r.creditCents,
      openingCents + debitCents - creditCents,
    ),
  ];
}

/** What each third party owes or is owed: each figure opens its lines. */
export default function ThirdPartiesPage() {
  const { year, rows, totals, choices, ...cut } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(year.endsOn.slice(0, 4), totals);
  const caption = say(words.thirdPartyLedger);
  const files = filesOf("third-parties", search, { year: year.endsOn.slice(0, 4) });
  return (
    <div className="stack">
      <PageHead title={caption} below={`${say(words.fiscalYear)} ${year.endsOn.slice(0, 4)}`} />
      <TableTools caption={caption} filtered={isFiltered(search)} exports={files}>
        <StatementFilters choices={choices} year={year}>
          <TextField
            name="search"
            label={say(page.searchParty)}
            defaultValue={search.get("search") ?? ""}
            optional
          />
        </StatementFilters>
      </TableTools>
      {rows.length === 0 ? (
        <Empty icon="users" title={say(page.emptyParties)}>
          {say(page.emptyLinesWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows, search }}
            rowKey={(row) => `${row.account}:${row.thirdParty}`}
            sort={{ key: "", direction: "asc" }}
            totalCount={totals.rows}
          />
          <Pagination {...{ caption, search }} page={cut.page} perPage={cut.size} total={totals.rows} />
        </>
      )}
    </div>
  );
}
