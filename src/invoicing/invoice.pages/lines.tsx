import type { FieldErrors } from "../../design/field.tsx";
import { formatCents, formatPercent } from "../../design/format.ts";
import { type Line, type LineColumn, LineEditor } from "../../design/line-editor.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { partsOf } from "../invoice.ts";
import { readLine, type TypedLine } from "../typed-lines.ts";
import { words } from "../words.ts";
import { emptyLine } from "./form-value.ts";
import { Totals } from "./totals.tsx";

type Props = {
  rates: readonly number[];
  lines: readonly Line[];
  onChange: (lines: readonly Line[]) => void;
  errors: FieldErrors | undefined;
};

const typed = (line: Line): TypedLine => ({
  label: line.label || "…",
  quantity: line.quantity ?? "",
  price: line.price ?? "",
  discount: line.discount ?? "",
  vat: line.vat ?? "",
  nature: line.nature ?? "",
});

/** The lines as a spreadsheet, and what they come to while one types. */
export function LinesOfInvoice({ rates, lines, onChange, errors }: Props) {
  const say = useSay();
  const language = useLanguage();
  const read = (line: Line) => {
    const result = readLine(typed(line), language);
    return "line" in result ? [result.line] : [];
  };
  const columns: LineColumn[] = [
    { key: "label", head: say(words.line), kind: "text", share: 4 },
    { key: "quantity", head: say(words.quantity), kind: "quantity", share: 1 },
    { key: "price", head: say(words.price), kind: "amount", share: 1.4 },
    { key: "discount", head: say(words.discount), kind: "quantity", share: 1 },
    {
      key: "vat",
      head: say(words.vat),
      kind: "choice",
      share: 1.1,
      options: rates.map((rate) => ({ value: String(rate), label: formatPercent(rate, language) })),
    },
    {
      key: "nature",
      head: say(words.nature),
      kind: "choice",
      share: 1.4,
      options: [
        { value: "service", label: say(words.service) },
        { value: "goods", label: say(words.goods) },
      ],
    },
  ];
  const net = (line: Line) => read(line).map((l) => formatCents(l.netCents, language))[0] ?? "–";
  return (
    <>
      <LineEditor
        caption={say(words.lines)}
        name="lines"
        newLine={emptyLine}
        readout={{ head: say(words.net), of: net }}
        {...{ columns, lines, onChange, errors }}
      />
      <Totals parts={partsOf(lines.flatMap(read))} />
    </>
  );
}
