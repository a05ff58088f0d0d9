import { type Column, DataTable } from "../../design/data-table.tsx";
import { formatPercent } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { quantityText } from "../typed-lines.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";
import { Totals } from "./totals.tsx";

/** The lines of an invoice and what they come to. */
export function LinesRead({ found: { document, parts } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const rows = document.lines.map((line, position) => ({ ...line, position: String(position) }));
  const columns: Column<(typeof rows)[number]>[] = [
    { key: "label", head: say(words.line), phone: "title", cell: ({ label }) => label },
    {
      key: "quantity",
      head: say(words.quantity),
      align: "right",
      cell: ({ quantityThousandths }) => <span className="figure">{quantityText(quantityThousandths)}</span>,
    },
    {
      key: "price",
      head: say(words.price),
      align: "right",
      cell: (line) => <Money cents={line.unitPriceCents} />,
    },
    {
      key: "vat",
      head: say(words.vat),
      align: "right",
      phone: "fact",
      cell: ({ vatRateBp }) => formatPercent(vatRateBp, language),
    },
    {
      key: "net",
      head: say(words.net),
      align: "right",
      phone: "fact",
      cell: (line) => <Money cents={line.netCents} />,
    },
  ];
  return (
    <>
      {document.title && <h2>{document.title}</h2>}
      <DataTable
        {...{ columns, rows }}
        caption={say(words.lines)}
        rowKey={({ position }) => position}
        search={new URLSearchParams()}
        sort={{ key: "", direction: "asc" }}
      />
      <Totals parts={parts} />
      {document.note && <p>{document.note}</p>}
    </>
  );
}
