import { formatCents, formatPercent } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type Part, totalsOf } from "../invoice.ts";
import { words } from "../words.ts";

/** Net, VAT by rate, gross: the same under the editor and on the invoice. */
export function Totals({ parts }: { parts: readonly Part[] }) {
  const say = useSay();
  const language = useLanguage();
  const { netCents, grossCents } = totalsOf(parts);
  const rates = [...new Set(parts.map((part) => part.vatRateBp))];
  const vatOf = (rate: number) =>
    parts.filter((part) => part.vatRateBp === rate).reduce((sum, part) => sum + part.vatCents, 0n);
  const rows: [string, bigint][] = [
    [say(words.net), netCents],
    ...rates.map((rate): [string, bigint] => [
      say(words.vatAt, { rate: formatPercent(rate, language) }),
      vatOf(rate),
    ]),
    [say(words.totalGross), grossCents],
  ];
  return (
    <dl className="invoice-totals" aria-live="polite">
      {rows.map(([head, cents]) => (
        <div key={head}>
          <dt>{head}</dt>
          <dd className="figure">{formatCents(cents, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
