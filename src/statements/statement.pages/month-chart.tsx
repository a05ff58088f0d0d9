import { ChartFigure } from "../../design/chart-figure.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

export type MonthResult = { month: string; incomeCents: bigint; chargesCents: bigint };

type MonthsProps = { months: readonly MonthResult[]; monthAt: (month: string) => string; long?: boolean };

/** What came in and went out month by month, each opening the statement of its month. */
export function MonthChart({ months, monthAt, long = false }: MonthsProps) {
  const say = useSay();
  const language = useLanguage();
  const shape = { month: "short", ...(long && { year: "2-digit" as const }), timeZone: "UTC" } as const;
  const name = new Intl.DateTimeFormat(language, shape as Intl.DateTimeFormatOptions);
  const leftCents = months.reduce((sum, m) => sum + m.incomeCents - m.chargesCents, 0n);
  return (
    <ChartFigure
      kind="bar"
      title={say(words.months)}
      sentence={say(words.monthsSentence, { amount: formatCents(leftCents, language) })}
      series={[
        { key: "income", label: say(words.cameInShort) },
        { key: "charges", label: say(words.wentOutShort) },
      ]}
      points={months.map(({ month, incomeCents, chargesCents }) => ({
        label: name.format(new Date(month)),
        values: { income: incomeCents, charges: chargesCents },
        at: { income: monthAt(month.slice(0, 7)), charges: monthAt(month.slice(0, 7)) },
      }))}
    />
  );
}
