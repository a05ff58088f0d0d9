import { formatCents, formatPercent } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type Cents, sumCents } from "../../foundation/money.ts";
import type { BillLine } from "../bill.ts";
import { vatByRate } from "../vat-by-rate.ts";
import { words } from "../words.ts";

type Props = {
  lines: readonly BillLine[];
  /** The VAT is counted by us: the total bears none. */
  reversed: boolean;
  /** The VAT as the paper has it, where it is known. */
  vatCents?: Cents | null;
};

/** Before tax, VAT by rate, with VAT: the same under the form and on the bill. */
export function Totals({ lines, reversed, vatCents }: Props) {
  const say = useSay();
  const language = useLanguage();
  const rates = vatByRate(lines);
  const net = sumCents(rates.map((rate) => rate.netCents));
  const computed = sumCents(rates.map((rate) => rate.vatCents));
  const vat = reversed ? 0n : (vatCents ?? computed);
  const [only] = rates;
  const each = rates.length === 1 && only && !reversed ? [{ ...only, vatCents: vat }] : rates;
  const said = reversed ? words.vatReversedAt : words.vatAt;
  const rows: [string, Cents][] = [
    [say(words.net), net],
    ...each.map((rate): [string, Cents] => [
      say(said, { rate: formatPercent(rate.rateBp, language) }),
      rate.vatCents,
    ]),
    [say(words.totalGross), net + vat],
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
