import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import type { JournalRow } from "../journal.sql.ts";
import { journals } from "../journals.ts";
import { words } from "../words.ts";
import { askedOf, choicesFor } from "./asked.ts";
import { isFiltered, StatementFilters } from "./statement-filters.tsx";
import { words as page } from "./words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(journals, askedOf(request)), request, web.language);
  return { ...found, choices: await choicesFor(web, request) };
}

function useColumns(year: string, rows: readonly JournalRow[]): Column<JournalRow>[] {
  const [search] = useSearchParams();
  const say = useSay();
  const at = (code: string) => {
    const period = ["from", "to"].map((name) => [name, search.get(name) ?? ""]).filter(([, value]) => value);
    return `/comptabilite/journaux/${code}?${new URLSearchParams([["year", year], ...(period as [string, string][])])}`;
  };
  return [
    {
      key: "code",
      head: say(words.number),
      cell: ({ code }) => <span className="figure">{code}</span>,
    },
    {
      key: "label",
      head: say(words.journal),
      phone: "title",
      cell: ({ code, label }) => <Link to={at(code)}>{label}</Link>,
    },
    {
      key: "entries",
      head: say(page.entries),
      align: "right",
      phone: "fact",
      cell: ({ entries }) => entries || "–",
      total: rows.reduce((sum, { entries }) => sum + entries, 0),
    },
    {
      key: "last",
      head: say(page.lastEntry),
      cell: ({ lastNumber, lastDate }) =>
        lastDate && (
          <>
            n° {lastNumber}, <CivilDate date={lastDate} form="short" />
          </>
        ),
    },
    {
      key: "debit",
      head: say(words.debit),
      align: "right",
      phone: "fact",
      cell: ({ code, debitCents }) => <Money cents={debitCents} zero="dash" to={at(code)} />,
      total: <Money cents={rows.reduce((sum, { debitCents }) => sum + debitCents, 0n)} />,
    },
  ];
}

/** The journals of the house: each opens its entries. */
export default function JournalsPage() {
  const { year, rows, choices } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(words.journals);
  const columns = useColumns(year.endsOn.slice(0, 4), rows);
  return (
    <div className="stack">
      <PageHead title={caption} below={`${say(words.fiscalYear)} ${year.endsOn.slice(0, 4)}`} />
      <TableTools caption={caption} filtered={isFiltered(search)}>
        <StatementFilters choices={choices} year={year} periodOnly />
      </TableTools>
      <DataTable
        {...{ caption, columns, rows, search }}
        rowKey={({ code }) => code}
        sort={{ key: "", direction: "asc" }}
        totalCount={rows.length}
      />
    </div>
  );
}
