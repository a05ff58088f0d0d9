import { useLanguage, useSay } from "../../design/speak.ts";
import { duration } from "../hours.ts";
import type { Breakdown } from "../report.ts";
import { headOf, lineOf } from "../report-lines.ts";
import { reportWords } from "../report-words.ts";

type Line = { people: number | null; minutes: number | null };

/** One way to look at the figures: a line each, hidden where it would point at someone. */
export function BreakdownTable({ of, lines, people, minutes }: Breakdown) {
  const say = useSay();
  const language = useLanguage();
  const caption = headOf(of, language);
  const hasHours = of !== "outcome" && minutes !== 0;
  const hidden = <span className="quiet">{say(reportWords.hidden)}</span>;
  const cells = (line: Line) => (
    <>
      <td className="right">{line.people ?? hidden}</td>
      {hasHours && <td className="right">{line.minutes === null ? hidden : duration(line.minutes)}</td>}
    </>
  );
  return (
    <section className="panel" aria-label={caption}>
      <h2>{caption}</h2>
      <table className="bands">
        <thead>
          <tr>
            <th scope="col">{say(reportWords.line)}</th>
            <th scope="col" className="right">
              {say(of === "outcome" ? reportWords.outcomes : reportWords.people)}
            </th>
            {hasHours && (
              <th scope="col" className="right">
                {say(reportWords.personHours)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{lineOf(of, line.key, language)}</th>
              {cells(line)}
            </tr>
          ))}
          <tr>
            <th scope="row">
              <strong>{say(reportWords.total)}</strong>
            </th>
            {cells({ people, minutes })}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
