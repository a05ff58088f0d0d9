import { ChartFigure } from "../../design/chart-figure.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

export type MonthResult = { month: string; incomeCents: bigint; chargesCents: bigint };

type ResultProps = { months: readonly MonthResult[]; activity: string; year?: string };

/** Income and charges month by month, each opening its lines, with the result of the year in words above. */
export function ResultChart({ months, activity, year }: ResultProps) {
  const say = useSay();
  const language = useLanguage();
  const monthName = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  const resultCents = months.reduce((sum, m) => sum + m.incomeCents - m.chargesCents, 0n);
  const linesOf = (account: string, day: string) => {
    const month = day.slice(0, 7);
    const asked = { account, activity, from: month, to: month, ...(year && { year: year.slice(0, 4) }) };
    return `/comptabilite/grand-livre?${new URLSearchParams(asked)}`;
  };
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
        values: { income: m.incomeCents, charges: m.chargesCents },
        at: { income: linesOf("7", m.month), charges: linesOf("6", m.month) },
      }))}
    />
  );
}
