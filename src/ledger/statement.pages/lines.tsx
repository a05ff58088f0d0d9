import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
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
import { ledgerLines } from "../ledger-lines.ts";
import { letterOf } from "../letter.ts";
import type { LedgerLine, LineTotals } from "../statement.sql.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = Object.fromEntries(
    [...new URL(request.url).searchParams].filter(([, value]) => value !== ""),
  );
  return resultOf(await web.readView(ledgerLines, asked), request, web.language);
}

function useColumns(year: string, totals: LineTotals): Column<LedgerLine>[] {
  const say = useSay();
  const by = (filter: string) => `/comptabilite/grand-livre?year=${year}&${filter}`;
  const money = (key: "debitCents" | "creditCents", head: string): Column<LedgerLine> => ({
    key,
    head,
    align: "right",
    phone: "fact",
    cell: (line) => <Money cents={line[key]} zero="dash" to={by(`entry=${line.entry}`)} />,
    total: <Money cents={totals[key]} />,
  });
  const linkTo = (filter: string, text: string) => (
    <Link className="figure" to={by(filter)}>
      {text}
    </Link>
  );
  return [
    { key: "date", head: say(words.date), cell: ({ date }) => <CivilDate date={date} form="short" /> },
    {
      key: "number",
      head: say(words.number),
      cell: (l) => linkTo(`entry=${l.entry}`, `${l.journal} ${l.number}`),
    },
    { key: "document", head: say(words.document), cell: (l) => l.documentRef },
    { key: "account", head: say(words.account), cell: (l) => linkTo(`account=${l.account}`, l.account) },
    {
      key: "third",
      head: say(words.thirdParty),
      cell: (l) =>
        l.thirdParty && (
          <Link to={by(`thirdParty=${encodeURIComponent(l.thirdParty)}`)}>{l.thirdPartyLabel}</Link>
        ),
    },
    {
      key: "activity",
      head: say(words.activity),
      cell: (l) => l.activity && <Link to={`/activites/${l.activity}`}>{l.activityCode}</Link>,
    },
    { key: "label", head: say(words.label), phone: "title", cell: ({ label }) => label },
    {
      key: "letter",
      head: say(words.letter),
      cell: ({ letter }) => (letter === null ? "" : letterOf(letter)),
    },
    money("debitCents", say(words.debit)),
    money("creditCents", say(words.credit)),
  ];
}

/** The lines of the books, under any filter: an account, a journal, a third party, an activity, one entry. */
export default function LinesPage() {
  const { year, page, size, lines, totals } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(year.endsOn.slice(0, 4), totals);
  const title = search.get("entry")
    ? say(words.entry)
    : search.get("journal")
      ? `${say(words.journal)} ${search.get("journal")}`
      : say(words.generalLedger);
  const filter = (name: string, label: string) => (
    <TextField name={name} label={label} defaultValue={search.get(name) ?? ""} optional />
  );
  return (
    <div className="stack">
      <PageHead title={title} below={`${say(words.fiscalYear)} ${year.endsOn.slice(0, 4)}`} />
      <TableTools caption={title} filtered={search.size > 0}>
        {filter("account", say(words.account))}
        {filter("journal", say(words.journal))}
        {filter("thirdParty", say(words.thirdParty))}
      </TableTools>
      {lines.length === 0 ? (
        <Empty icon="book" title={say(words.emptyBalance)}>
          {say(words.emptyBalanceWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            caption={title}
            columns={columns}
            rows={lines}
            rowKey={(l) => `${l.entry}:${l.position}`}
            search={search}
            sort={{ key: "date", direction: "asc" }}
            totalCount={totals.lines}
          />
          <Pagination caption={title} search={search} page={page} perPage={size} total={totals.lines} />
        </>
      )}
    </div>
  );
}
