import { formatDate, formatQuantity } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { averageOf } from "./averages.ts";
import type { Seen } from "./load-competences.ts";

const [width, height, most] = [360, 120, 4];

/** The average of the grid, assessment after assessment: a line for each view, and its table. */
export function Evolution({ seen: { grid, assessments } }: { seen: Seen }) {
  const say = useSay();
  const language = useLanguage();
  const points = assessments.map((one) => ({
    ...one,
    average: averageOf(grid.map(({ id }) => one.levels[id])),
  }));
  return (
    <figure className="chart">
      <figcaption>
        <h2>{say(words.evolution)}</h2>
        <p>{say(words.evolutionSays)}</p>
      </figcaption>
      <div className="chart-body">
        <Lines points={points} />
        <table className="chart-table" aria-label={say(words.evolution)}>
          <thead>
            <tr>
              <th scope="col">{say(words.heldOn)}</th>
              <th scope="col">{say(words.view)}</th>
              <th scope="col" className="right">
                {say(words.average)}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ id, on, own, who, average }) => (
              <tr key={id}>
                <th scope="row">{formatDate(on, language, "short")}</th>
                <td>
                  <span className={`swatch swatch-${own ? 0 : 1}`} />
                  {own ? say(words.ownView) : who}
                </td>
                <td className="right">
                  {average === null ? "–" : formatQuantity(average.toFixed(1), language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

type Point = { id: string; own: boolean; on: string; average: number | null };

/** Days are as far from each other as they were; the drawing is for the eye. */
function Lines({ points }: { points: readonly Point[] }) {
  const day = (on: string) => Date.parse(`${on}T00:00:00Z`);
  const [first = "", last = ""] = [points[0]?.on, points.at(-1)?.on];
  const span = Math.max(day(last) - day(first), 1);
  const place = ({ on, average }: Point) => ({
    x: Math.round((width * (day(on) - day(first))) / span),
    y: Math.round(height - (height * (average ?? 0)) / most),
  });
  return (
    <svg className="radar" viewBox={`-12 -12 ${width + 24} ${height + 24}`} aria-hidden="true">
      {[0, 1, 2, 3, 4].map((level) => {
        const y = height - (height * level) / most;
        return <line key={level} className="radar-ring" x1="0" y1={y} x2={width} y2={y} />;
      })}
      {[true, false].map((own) => {
        const mine = points.filter((point) => point.own === own && point.average !== null);
        const line = mine.map(place);
        return (
          <g key={String(own)} className={own ? "radar-own" : "radar-other"}>
            <polyline points={line.map(({ x, y }) => `${x},${y}`).join(" ")} />
            {mine.map((point) => (
              <circle key={point.id} cx={place(point).x} cy={place(point).y} r="4" />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
