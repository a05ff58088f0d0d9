import type { ReactNode } from "react";
import { Form, Link } from "react-router";
import { ColumnChoice, useHiddenColumns } from "./column-choice.tsx";
import { Icon } from "./icon.tsx";
import { SelectAll, SelectionBar } from "./selection.tsx";
import { useSay } from "./speak.ts";
import { type Sort, sortAddress } from "./table-address.ts";
import { roles } from "./table-roles.ts";
import { words } from "./words.ts";

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Amounts and quantities stand under each other on the right. */
  align?: "right";
  sortable?: true;
  /** On a phone a line becomes a card: its title and two facts; the other columns stay in the document. */
  phone?: "title" | "fact";
  total?: ReactNode;
};

/** One act on the ticked lines; sent as `intent` with every ticked `row`. */
export type ManyAction = { intent: string; label: string };

type DataTableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What a line is called, for the box that selects it. */
  rowName?: (row: Row) => string;
  search: URLSearchParams;
  sort: Sort;
  /** How many lines the whole selection has, of which this page shows some; with it the totals row. */
  totalCount?: number;
  many?: readonly ManyAction[];
  foot?: ReactNode;
  /** Under this name the device keeps which columns the person wants; without it all are shown. */
  choose?: string;
};

/** A list in a native table: sticky head, sort by links, totals, acts on many; cards on a phone. */
export function DataTable<Row>({ columns: all, ...given }: DataTableProps<Row>) {
  const { caption, many, foot, choose } = given;
  const hidden = useHiddenColumns(choose);
  const mayHide = all.filter(({ phone }, index) => index > 0 && phone !== "title");
  const columns = all.filter((column) => !mayHide.includes(column) || !hidden.has(column.key));
  const props = { ...given, columns };
  const table = (
    <>
      {choose && <ColumnChoice list={choose} columns={mayHide} hidden={hidden} />}
      <div className="table-scroll">
        <table className="table" {...roles.table} aria-label={caption}>
          <Head {...props} />
          <Body {...props} />
          {props.totalCount !== undefined && <Totals {...props} columns={columns} />}
        </table>
      </div>
    </>
  );
  if (!many) return table;
  return (
    <Form method="post" className="table-many">
      <SelectionBar actions={many} />
      {table}
      {foot}
    </Form>
  );
}

function Head<Row>({ columns, search, sort, many }: DataTableProps<Row>) {
  const say = useSay();
  return (
    <thead {...roles.group}>
      <tr {...roles.row}>
        {many && (
          <th {...roles.head} className="cell-box">
            <SelectAll label={say(words.selectAll)} />
          </th>
        )}
        {columns.map(({ key, head, align, sortable }) => {
          const sorted =
            sort.key === key ? (sort.direction === "asc" ? "ascending" : "descending") : undefined;
          return (
            <th key={key} {...roles.head} scope="col" className={align} aria-sort={sorted}>
              {sortable ? (
                <Link
                  to={sortAddress(search, key, sort)}
                  preventScrollReset
                  title={say(words.sortBy, { column: head })}
                >
                  {head}
                  {sorted && <Icon name={sorted === "ascending" ? "arrow-up" : "arrow-down"} size="small" />}
                </Link>
              ) : (
                head
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Body<Row>({ columns, rows, rowKey, rowName, many }: DataTableProps<Row>) {
  const say = useSay();
  return (
    <tbody {...roles.group}>
      {rows.map((row) => {
        const key = rowKey(row);
        return (
          <tr key={key} {...roles.row}>
            {many && (
              <td {...roles.cell} className="cell-box">
                <input
                  type="checkbox"
                  name="row"
                  value={key}
                  aria-label={say(words.selectLine, { name: rowName?.(row) ?? key })}
                />
              </td>
            )}
            {columns.map((column) => (
              <td
                key={column.key}
                {...roles.cell}
                className={column.align}
                data-phone={column.phone}
                data-head={column.head}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}

function Totals<Row>({ columns, totalCount = 0, many }: DataTableProps<Row>) {
  const say = useSay();
  return (
    <tfoot {...roles.group}>
      <tr {...roles.row}>
        {many && <td {...roles.cell} className="cell-box" />}
        {columns.map(({ key, align, total, head }, index) => (
          <td
            key={key}
            {...roles.cell}
            className={align}
            data-phone={index === 0 ? "title" : total ? "fact" : undefined}
            data-head={head}
          >
            {index === 0 ? say(words.total, { n: totalCount }) : total}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
