import { formatPercent } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { roles } from "../../design/table-roles.ts";
import type { Document } from "../document.sql.ts";
import type { InvoiceLine, Part } from "../invoice.ts";
import { type Section, sectionsOf } from "../sections.ts";
import { quantityText } from "../typed-lines.ts";
import { words } from "../words.ts";
import { Totals } from "./totals.tsx";

type Row = InvoiceLine & { position: number };

/** The lines of a quote or an invoice as its paper shows them, section by section, and what they come to. */
export function LinesRead({ document, parts }: { document: Document; parts: readonly Part[] }) {
  const say = useSay();
  const sections = sectionsOf(document.lines.map((line, position): Row => ({ ...line, position })));
  const heads = [words.line, words.quantity, words.price, words.discount, words.vat, words.net];
  return (
    <section className="panel document-lines" aria-label={document.title || say(words.lines)}>
      {document.title && <h2>{document.title}</h2>}
      <table {...roles.table} aria-label={say(words.lines)}>
        <thead {...roles.group}>
          <tr {...roles.row}>
            {heads.map((head, index) => (
              <th key={head.id} {...roles.head} scope="col" className={index > 0 ? "right" : undefined}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <SectionRows key={section.lines[0]?.position} section={section} />
        ))}
      </table>
      <Totals parts={parts} />
      {document.note && <p className="document-note">{document.note}</p>}
    </section>
  );
}

function SectionRows({ section: { title, lines, netCents } }: { section: Section<Row> }) {
  const say = useSay();
  return (
    <tbody {...roles.group}>
      {title && (
        <tr {...roles.row} className="line-section">
          <th {...roles.cell} colSpan={6}>
            {title}
          </th>
        </tr>
      )}
      {lines.map((line) => (
        <LineCells key={line.position} line={line} />
      ))}
      {title && (
        <tr {...roles.row} className="line-subtotal">
          <td {...roles.cell} colSpan={5}>
            {say(words.subtotal, { section: title })}
          </td>
          <td {...roles.cell}>
            <Money cents={netCents} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function LineCells({ line }: { line: Row }) {
  const say = useSay();
  const language = useLanguage();
  const { label, quantityThousandths, unit, unitPriceCents, discountBp, vatRateBp, netCents } = line;
  const cells = [
    { head: words.quantity, value: `${quantityText(quantityThousandths)} ${unit}`.trim() },
    { head: words.price, value: <Money cents={unitPriceCents} /> },
    { head: words.discount, value: discountBp === 0 ? null : formatPercent(discountBp, language) },
    { head: words.vat, value: formatPercent(vatRateBp, language) },
    { head: words.net, value: <Money cents={netCents} /> },
  ];
  return (
    <tr {...roles.row}>
      <td {...roles.cell} className="line-label">
        {label}
      </td>
      {cells.map(({ head, value }) => (
        <td key={head.id} {...roles.cell} className="figure" data-head={say(head)} data-none={value === null}>
          {value ?? "–"}
        </td>
      ))}
    </tr>
  );
}
