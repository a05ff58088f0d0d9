import { useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { formatCents, formatDate, formatPercent } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { wayWords } from "../way-words.ts";
import { words } from "../words.ts";
import { yearWords } from "../year-words.ts";
import type { Found } from "./year.tsx";

type Told = NonNullable<Found["smoothing"]>;
type Row = Told["months"][number];

/** How the reduction of the calendar year followed the pays, and what an even pay would have got (R7.04). */
export function Smoothing({ smoothing }: { smoothing: Told }) {
  const say = useSay();
  const language = useLanguage();
  const [search] = useSearchParams();
  const columns = useColumns();
  const { months, paidCents, evenCents } = smoothing;
  const title = say(yearWords.smoothing);
  const told = paidCents !== null &&
    evenCents !== null && { paid: formatCents(paidCents, language), even: formatCents(evenCents, language) };
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <p>{say(yearWords.smoothingText)}</p>
      {months.length === 0 ? (
        <p>{say(yearWords.noPaidMonth)}</p>
      ) : (
        <>
          {told && (
            <p>
              {say(
                (evenCents ?? 0n) > (paidCents ?? 0n) ? yearWords.smoothingGain : yearWords.smoothingBest,
                told,
              )}
            </p>
          )}
          <DataTable
            {...{ caption: title, columns, rows: months, search }}
            rowKey={({ month }) => month}
            sort={{ key: "", direction: "asc" }}
          />
        </>
      )}
    </section>
  );
}

function useColumns(): Column<Row>[] {
  const say = useSay();
  const language = useLanguage();
  return [
    {
      key: "month",
      head: say(words.month),
      phone: "title",
      cell: ({ month }) => formatDate(`${month}-01`, language, "month"),
    },
    {
      key: "gross",
      head: say(wayWords.gross),
      align: "right",
      phone: "fact",
      cell: ({ grossCents }) => <Money cents={grossCents} />,
    },
    {
      key: "rate",
      head: say(yearWords.coefficient),
      align: "right",
      cell: ({ coefficient }) => (coefficient === null ? "–" : formatPercent(Number(coefficient), language)),
    },
    {
      key: "reduction",
      head: say(yearWords.reductionOfMonth),
      align: "right",
      phone: "fact",
      cell: ({ reductionCents }) => (reductionCents === null ? "–" : <Money cents={reductionCents} />),
    },
  ];
}
