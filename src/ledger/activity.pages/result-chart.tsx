import { ChartFigure } from "../../design/chart-figure.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

export type MonthResult = { month: string; incomeCents: bigint; chargesCents: bigint };

/** Income and charges month by month, with the result of the year in words above. */
export function ResultChart({ months }: { months: readonly MonthResult[] }) {
  const say = useSay();
  const language = useLanguage();
  const monthName = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  const resultCents = months.reduce((sum, m) => sum + m.incomeCents - m.chargesCents, 0n);
  return (
    <ChartFigure
      kind="bar"
      title={say(words.resultByMonth)}
      sentence={say(words.resultSentence, { amount: formatCents(resultCents, language) })}
      series={[
        { key: "income", label: say(words.income) },
        { key: "charges", label: say(words.charges) },
      ]}
      points={months.map((m) => ({
        label: monthName.format(new Date(m.month)),
        cents: { income: m.incomeCents, charges: m.chargesCents },
      }))}
    />
  );
}
