import { type Column, DataTable } from "../../design/data-table.tsx";
import { formatPercent } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Document } from "../document.sql.ts";
import type { InvoiceLine, Part } from "../invoice.ts";
import { sectionsOf } from "../sections.ts";
import { quantityText } from "../typed-lines.ts";
import { words } from "../words.ts";
import { Totals } from "./totals.tsx";

type Row = InvoiceLine & { position: string };

/** The lines of a quote or an invoice, section by section, and what they come to. */
export function LinesRead({ document, parts }: { document: Document; parts: readonly Part[] }) {
  const say = useSay();
  const lines = document.lines.map((line, position): Row => ({ ...line, position: String(position) }));
  const sections = sectionsOf(lines);
  return (
    <>
      {document.title && <h2>{document.title}</h2>}
      {sections.map(({ title, lines: rows, netCents }) => (
        <div key={rows[0]?.position} className="stack">
          {title && <h3>{title}</h3>}
          <SectionTable caption={title || say(words.lines)} rows={rows} />
          {title && (
            <p className="section-total">
              {say(words.subtotal, { section: title })} : <Money cents={netCents} />
            </p>
          )}
        </div>
      ))}
      <Totals parts={parts} />
      {document.note && <p>{document.note}</p>}
    </>
  );
}

function SectionTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const say = useSay();
  const language = useLanguage();
  const columns: Column<Row>[] = [
    { key: "label", head: say(words.line), phone: "title", cell: ({ label }) => label },
    {
      ...{ key: "quantity", head: say(words.quantity), align: "right", phone: "fact" },
      cell: ({ quantityThousandths, unit }) => (
        <span className="figure">{`${quantityText(quantityThousandths)} ${unit}`.trim()}</span>
      ),
    },
    {
      ...{ key: "price", head: say(words.price), align: "right" },
      cell: (line) => <Money cents={line.unitPriceCents} />,
    },
    {
      ...{ key: "discount", head: say(words.discount), align: "right" },
      cell: ({ discountBp }) => (discountBp === 0 ? "–" : formatPercent(discountBp, language)),
    },
    {
      ...{ key: "vat", head: say(words.vat), align: "right" },
      cell: ({ vatRateBp }) => formatPercent(vatRateBp, language),
    },
    {
      ...{ key: "net", head: say(words.net), align: "right", phone: "fact" },
      cell: (line) => <Money cents={line.netCents} />,
    },
  ];
  return (
    <DataTable
      {...{ caption, columns, rows }}
      rowKey={({ position }) => position}
      search={new URLSearchParams()}
      sort={{ key: "", direction: "asc" }}
    />
  );
}
