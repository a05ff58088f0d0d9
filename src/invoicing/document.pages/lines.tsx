import type { FieldErrors } from "../../design/field.tsx";
import { formatCents, formatPercent } from "../../design/format.ts";
import { type Line, type LineColumn, LineEditor } from "../../design/line-editor.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { sumCents } from "../../foundation/money.ts";
import { partsOf } from "../invoice.ts";
import { isSection, readLine, type TypedLine } from "../typed-lines.ts";
import { words } from "../words.ts";
import { emptyLine } from "./form-value.ts";
import { Totals } from "./totals.tsx";

type Props = {
  rates: readonly number[];
  lines: readonly Line[];
  onChange: (lines: readonly Line[]) => void;
  errors: FieldErrors | undefined;
};

/** A line that is typed counts before it is named. */
const typed = (line: Line): TypedLine => ({
  label: line.label || "…",
  quantity: line.quantity ?? "",
  unit: line.unit ?? "",
  price: line.price ?? "",
  discount: line.discount ?? "",
  vat: line.vat ?? "",
  nature: line.nature ?? "",
});

/** The lines as a spreadsheet, titles of sections among them, and what they come to while one types. */
export function LinesOfDocument({ rates, lines, onChange, errors }: Props) {
  const say = useSay();
  const language = useLanguage();
  const columns = useColumns(rates);
  const read = (line: Line) => {
    const result = isSection(line) ? null : readLine(typed(line), language);
    return result && "line" in result ? [result.line] : [];
  };
  const sectionNet = (title: Line) => {
    const after = lines.slice(lines.indexOf(title) + 1);
    const end = after.findIndex(isSection);
    const of = (end < 0 ? after : after.slice(0, end)).flatMap(read);
    return formatCents(sumCents(of.map((line) => line.netCents)), language);
  };
  const net = (line: Line) =>
    isSection(line) ? sectionNet(line) : (read(line).map((l) => formatCents(l.netCents, language))[0] ?? "–");
  return (
    <>
      <LineEditor
        caption={say(words.lines)}
        name="lines"
        newLine={emptyLine}
        readout={{ head: say(words.net), of: net }}
        isTitle={isSection}
        {...{ columns, lines, onChange, errors }}
      />
      <Totals parts={partsOf(lines.flatMap(read))} />
    </>
  );
}

function useColumns(rates: readonly number[]): LineColumn[] {
  const say = useSay();
  const language = useLanguage();
  const vats = rates.map((rate) => ({ value: String(rate), label: formatPercent(rate, language) }));
  const natures = (["service", "goods", "section"] as const).map((value) => ({
    value,
    label: say(words[value]),
  }));
  return [
    { key: "label", head: say(words.line), kind: "text", share: 4 },
    { key: "quantity", head: say(words.quantity), kind: "quantity", share: 1.1 },
    { key: "unit", head: say(words.unit), kind: "text", share: 1.1 },
    { key: "price", head: say(words.price), kind: "amount", share: 1.4 },
    { key: "discount", head: say(words.discount), kind: "quantity", share: 1.1 },
    { key: "vat", head: say(words.vat), kind: "choice", share: 1.2, options: vats },
    { key: "nature", head: say(words.nature), kind: "choice", share: 1.7, options: natures },
  ];
}
