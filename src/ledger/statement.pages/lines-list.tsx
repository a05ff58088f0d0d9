import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { formatCents } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import type { LedgerLine, LineTotals } from "../ledger-line.sql.ts";
import { words } from "../words.ts";
import { useLineColumns } from "./line-columns.tsx";
import { type Choices, filesOf, isFiltered, StatementFilters } from "./statement-filters.tsx";
import { words as page } from "./words.ts";

type ListProps = {
  title: string;
  above: ReactNode;
  found: {
    year: { startsOn: string; endsOn: string };
    page: number;
    size: number;
    lines: LedgerLine[];
    totals: LineTotals;
    broughtForwardCents: bigint | null;
  };
  choices: Choices;
  journal?: string;
  /** The filters of this list alone. */
  children?: ReactNode;
};

/** A page of lines with its filters, its totals and its files: the general ledger and each journal. */
export function LinesList({ title, above, found, choices, journal, children }: ListProps) {
  const { year, lines, totals, broughtForwardCents } = found;
  const [search] = useSearchParams();
  const say = useSay();
  const language = useLanguage();
  const columns = useLineColumns(year.endsOn.slice(0, 4), totals);
  const files = filesOf("lines", search, { year: year.endsOn.slice(0, 4), ...(journal && { journal }) });
  return (
    <div className="stack">
      <PageHead title={title} above={above} below={`${say(words.fiscalYear)} ${year.endsOn.slice(0, 4)}`} />
      <TableTools caption={title} filtered={isFiltered(search)} exports={files}>
        <StatementFilters choices={choices} year={year}>
          {children}
        </StatementFilters>
      </TableTools>
      {broughtForwardCents !== null && broughtForwardCents !== 0n && (
        <p>{say(page.broughtForward, { amount: formatCents(broughtForwardCents, language) })}</p>
      )}
      {lines.length === 0 ? (
        <Empty icon="book" title={say(page.emptyLines)}>
          {say(page.emptyLinesWhy)}
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
          <Pagination
            caption={title}
            search={search}
            page={found.page}
            perPage={found.size}
            total={totals.lines}
          />
        </>
      )}
    </div>
  );
}
