import { Link, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { sumCents } from "../../foundation/money.ts";
import { bookWords } from "../book-words.ts";
import type { Ageing as Row } from "../standing.sql.ts";
import { words } from "../words.ts";

/** What is owed to each supplier, by how long it has been due. */
export function Ageing({ rows }: { rows: readonly Row[] }) {
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(rows);
  if (rows.length === 0) return null;
  const caption = say(bookWords.ageing);
  return (
    <section className="stack" aria-label={caption}>
      <h2>{caption}</h2>
      <DataTable
        {...{ caption, columns, rows, search }}
        rowKey={({ supplier }) => supplier}
        sort={{ key: "", direction: "desc" }}
        totalCount={rows.length}
      />
    </section>
  );
}

type Amount = "notDueCents" | "to30Cents" | "to60Cents" | "laterCents" | "creditCents" | "leftCents";

function useColumns(rows: readonly Row[]): Column<Row>[] {
  const say = useSay();
  const amount = (key: Amount, head: string): Column<Row> => ({
    key,
    head,
    align: "right",
    cell: (row) => <Money cents={row[key]} zero="dash" />,
    total: <Money cents={sumCents(rows.map((row) => row[key]))} zero="dash" />,
  });
  return [
    {
      key: "supplier",
      head: say(words.supplier),
      phone: "title",
      cell: ({ supplier, supplierName }) => (
        <Link to={`/achats/fournisseurs/${supplier}`}>{supplierName}</Link>
      ),
    },
    amount("notDueCents", say(bookWords.notDue)),
    { ...amount("to30Cents", say(bookWords.to30)), phone: "fact" },
    amount("to60Cents", say(bookWords.to60)),
    amount("laterCents", say(bookWords.later)),
    amount("creditCents", say(bookWords.creditsLeft)),
    { ...amount("leftCents", say(bookWords.owed)), phone: "fact" },
  ];
}
