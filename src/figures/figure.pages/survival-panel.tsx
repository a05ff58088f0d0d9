import { formatPercent } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Curve } from "../read-stays.ts";
import { stayWords } from "../stay-words.ts";
import { Scrolled } from "./scrolled.tsx";
import { SurvivalCurves } from "./survival-curves.tsx";

/** How many of those who came remain, all and by year of entry, drawn and in figures. */
export function SurvivalPanel({ curves, least }: { curves: readonly Curve[]; least: number }) {
  const say = useSay();
  return (
    <section className="panel answer" aria-label={say(stayWords.survival)}>
      <h2>{say(stayWords.survival)}</h2>
      <p>{say(stayWords.survivalWhy)}</p>
      {curves.length === 0 ? (
        <p className="quiet">{say(stayWords.noStays)}</p>
      ) : (
        <>
          <SurvivalCurves curves={curves} />
          <Remaining curves={curves} />
          <p className="quiet">{say(stayWords.fewHidden, { n: least })}</p>
        </>
      )}
    </section>
  );
}

function Remaining({ curves }: { curves: readonly Curve[] }) {
  const say = useSay();
  const language = useLanguage();
  const part = (remaining: number | null) =>
    remaining === null ? "–" : formatPercent(Math.round(remaining * 1000) * 10, language);
  return (
    <Scrolled label={say(stayWords.survival)}>
      <table className="bands answer-table" aria-label={say(stayWords.survival)}>
        <thead>
          <tr>
            <th scope="col">{say(stayWords.cohort)}</th>
            <th scope="col" className="right">
              {say(stayWords.people)}
            </th>
            {curves[0]?.at.map(({ months }) => (
              <th key={months} scope="col" className="right">
                {say(stayWords.months, { n: months })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {curves.map((curve, i) => (
            <tr key={curve.cohort}>
              <th scope="row">
                <span className={`swatch swatch-${i}`} />
                {curve.cohort ?? say(stayWords.everyone)}
              </th>
              <td className="right">{curve.people}</td>
              {curve.at.map(({ months, remaining }) => (
                <td key={months} className="right">
                  {part(remaining)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
