import { Link, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { sumCents } from "../../foundation/money.ts";
import { bookWords } from "../book-words.ts";
import type { BillRow } from "../standing.sql.ts";
import { words } from "../words.ts";

type Row = BillRow & { readonly personName: string };

/** What is to be paid back to those who advanced it, each leading to its invoice. */
export function Advances({ rows }: { rows: readonly Row[] }) {
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(rows);
  if (rows.length === 0) return null;
  const caption = say(bookWords.advances);
  return (
    <section className="stack" aria-label={caption}>
      <h2>{caption}</h2>
      <DataTable
        {...{ caption, columns, rows, search }}
        rowKey={({ id }) => id}
        sort={{ key: "", direction: "asc" }}
        totalCount={rows.length}
      />
    </section>
  );
}

function useColumns(rows: readonly Row[]): Column<Row>[] {
  const say = useSay();
  return [
    {
      key: "person",
      head: say(bookWords.person),
      phone: "title",
      cell: ({ id, personName }) => <Link to={`/achats/${id}`}>{personName}</Link>,
    },
    {
      key: "supplier",
      head: say(words.supplier),
      phone: "fact",
      cell: ({ supplierName, reference }) => `${supplierName}, ${reference}`,
    },
    { key: "activity", head: say(words.activity), cell: ({ activityName }) => activityName },
    {
      key: "left",
      head: say(words.advanceLeft),
      align: "right",
      phone: "fact",
      cell: ({ advanceLeftCents }) => <Money cents={advanceLeftCents} />,
      total: <Money cents={sumCents(rows.map((row) => row.advanceLeftCents))} />,
    },
  ];
}
