import { formatCents, formatDate, formatPercent } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { yearWords } from "../year-words.ts";
import type { Found } from "./year.tsx";

/** From what the activity earned to what is left to settle (R1.22, R1.25). */
export function YearFigures({ found }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const { figures, leftCents, shareBp } = found;
  const share = formatPercent(shareBp ?? 0, language);
  const lines: (readonly [label: string, cents: bigint, sum?: true])[] = [
    [say(yearWords.income), figures.incomeCents],
    [say(yearWords.charges), -figures.chargesCents],
    [say(yearWords.resultBefore), figures.resultCents, true],
    [say(yearWords.paidCost), -figures.paidCents],
    [say(yearWords.leftToSettle), figures.leftCents, true],
  ];
  if (shareBp !== null && shareBp !== 10_000)
    lines.push([say(yearWords.leftShare, { share }), leftCents, true]);
  const title = say(yearWords.yearTitle);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <p>{say(yearWords.yearText)}</p>
      <table className="pay-way">
        <tbody>
          {lines.map(([label, cents, sum]) => (
            <tr key={label} className={sum && "pay-sum"}>
              <th scope="row">{label}</th>
              <td>
                <Money cents={cents} zero="dash" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Told found={found} />
    </section>
  );
}

function Told({ found: { settled, left, leftCents, over, year } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const money = (cents: bigint) => formatCents(cents, language);
  if (settled) {
    const { grossCents, costCents, dueOn, keptCents, agreedOn } = settled;
    const told = { gross: money(grossCents), cost: money(costCents), date: formatDate(dueOn, language) };
    return (
      <>
        <p>{say(yearWords.settledText, told)}</p>
        {keptCents > 0n && agreedOn && (
          <p>
            {say(yearWords.settledKept, {
              amount: money(keptCents),
              date: formatDate(agreedOn, language),
            })}
          </p>
        )}
      </>
    );
  }
  return (
    <>
      {left && left.grossCents > 0n && (
        <p>{say(yearWords.leftPay, { gross: money(left.grossCents), net: money(left.netCents) })}</p>
      )}
      {leftCents < 0n && <p>{say(yearWords.leftNegative)}</p>}
      {!over && <p>{say(yearWords.yearOpen, { date: formatDate(year.endsOn, language) })}</p>}
      <p>{say(yearWords.yearDue)}</p>
    </>
  );
}
