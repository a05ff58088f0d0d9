import { AmountField } from "../../design/field.tsx";
import { formatCents, formatPercent } from "../../design/format.ts";
import { type LineColumn, LineEditor } from "../../design/line-editor.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type Cents, sumCents } from "../../foundation/money.ts";
import type { BillLine } from "../bill.ts";
import { roundingRoomOf, vatByRate } from "../vat-by-rate.ts";
import { words } from "../words.ts";
import type { Typing } from "./editor.tsx";
import { emptyLine, readLines } from "./form-value.ts";
import { Totals } from "./totals.tsx";

const rates = [2000, 1000, 550, 210, 850, 0];

/** The lines as a spreadsheet, what they come to, and the total of the paper compared with it at once. */
export function BillLines({ data, value, set, errors }: Typing) {
  const say = useSay();
  const language = useLanguage();
  const columns = useColumns(data.categories);
  const lines = readLines(value.lines, language).flatMap(({ line }) => line ?? []);
  const gross = parseAmount(value.gross, language);
  const shared = { errors, optional: true };
  return (
    <section className="stack" aria-label={say(words.lines)}>
      <LineEditor
        caption={say(words.lines)}
        name="lines"
        newLine={emptyLine}
        {...{ columns, lines: value.lines, errors }}
        onChange={(changed) => set({ lines: changed })}
      />
      <Totals lines={lines} reversed={value.regime !== "france"} />
      <div className="field-pairs">
        <AmountField
          {...{ ...shared, name: "gross", label: say(words.grossOnPaper), value: value.gross }}
          help={say(words.grossOnPaperHelp)}
          onChange={(event) => set({ gross: event.currentTarget.value })}
        />
        {value.regime === "france" && (
          <AmountField
            {...{ ...shared, name: "vat", label: say(words.vatOnPaper), value: value.vat }}
            help={say(words.vatOnPaperHelp)}
            onChange={(event) => set({ vat: event.currentTarget.value })}
          />
        )}
      </div>
      {"cents" in gross && (
        <Agreement {...{ gross: gross.cents, lines, reversed: value.regime !== "france" }} />
      )}
    </section>
  );
}

/** Whether the paper and the lines agree, said while one types. */
function Agreement({
  gross,
  lines,
  reversed,
}: {
  gross: Cents;
  lines: readonly BillLine[];
  reversed: boolean;
}) {
  const say = useSay();
  const language = useLanguage();
  const vat = reversed ? 0n : sumCents(vatByRate(lines).map((rate) => rate.vatCents));
  const gap = gross - sumCents(lines.map((line) => line.netCents)) - vat;
  const room = reversed ? 0n : roundingRoomOf(lines);
  const agrees = gap <= room && gap >= -room;
  return (
    <p role="status" className={agrees ? "quiet" : "late"}>
      {agrees ? say(words.agrees) : say(words.differs, { gap: formatCents(gap, language) })}
    </p>
  );
}

function useColumns(categories: Typing["data"]["categories"]): LineColumn[] {
  const say = useSay();
  const language = useLanguage();
  return [
    { key: "label", head: say(words.line), kind: "text", share: 3 },
    {
      ...{ key: "category", head: say(words.category), kind: "choice", share: 3 },
      options: [{ value: "", label: "" }, ...categories.map(({ code, label }) => ({ value: code, label }))],
    },
    { key: "net", head: say(words.net), kind: "amount", share: 1.5 },
    {
      ...{ key: "vat", head: say(words.vat), kind: "choice", share: 1.2 },
      options: rates.map((rate) => ({ value: String(rate), label: formatPercent(rate, language) })),
    },
  ];
}
