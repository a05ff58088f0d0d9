import { formatPercent } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";
import { Totals } from "./totals.tsx";

/** The lines of a bill with their category, and what they come to. */
export function LinesRead({ found: { bill, categoryNames, assets } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  if (bill.lines.length === 0) return null;
  return (
    <section className="panel stack" aria-label={say(words.lines)}>
      <ul className="plain-list expense-lines">
        {bill.lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
          <li key={i} className="expense-line">
            <div className="expense-line-head">
              <span>
                <strong>{line.label || categoryNames[i]}</strong>
                <br />
                <span className="quiet">
                  {[
                    line.label && categoryNames[i],
                    say(words.vatAt, { rate: formatPercent(line.vatRateBp, language) }),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
              <Money cents={line.netCents} />
            </div>
          </li>
        ))}
      </ul>
      <Totals lines={bill.lines} reversed={bill.regime !== "france"} vatCents={bill.vatCents} />
      {assets && <p className="notice">{say(words.assetsMaybe)}</p>}
    </section>
  );
}
