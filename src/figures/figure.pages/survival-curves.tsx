import { useSay } from "../../design/speak.ts";
import type { Curve } from "../read-stays.ts";
import { stayWords } from "../stay-words.ts";

const [width, height, left, foot] = [720, 300, 44, 28];
const yearInDays = 365.25;

/**
 * The curves: a step down each time somebody left; drawn by the server, so that they print and need no
 * script.
 */
export function SurvivalCurves({ curves }: { curves: readonly Curve[] }) {
  const say = useSay();
  const longest = Math.max(yearInDays, ...curves.map((curve) => curve.longest));
  const x = (days: number) => left + (days / longest) * (width - left - 8);
  const y = (part: number) => 8 + (1 - part) * (height - foot - 8);
  const years = Array.from({ length: Math.floor(longest / yearInDays) + 1 }, (_, i) => i);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="survival" aria-hidden="true">
      <title>{say(stayWords.axis)}</title>
      {[0, 0.25, 0.5, 0.75, 1].map((part) => (
        <g key={part}>
          <line x1={left} x2={width - 8} y1={y(part)} y2={y(part)} className="survival-line" />
          <text x={left - 6} y={y(part) + 4} textAnchor="end">{`${part * 100} %`}</text>
        </g>
      ))}
      {years.map((year) => (
        <text key={year} x={x(year * yearInDays)} y={height - 8} textAnchor="middle">
          {year * 12}
        </text>
      ))}
      {curves.map((curve, i) => (
        <path key={curve.cohort} d={pathOf(curve, x, y)} className={`survival-curve survival-${i}`} />
      ))}
    </svg>
  );
}

/** Level until somebody leaves, then down; it ends where nobody has been watched longer. */
function pathOf({ steps, longest }: Curve, x: (days: number) => number, y: (part: number) => number): string {
  const moves = steps.map(({ days, remaining }) => `H${x(days).toFixed(1)}V${y(remaining).toFixed(1)}`);
  return `M${x(0).toFixed(1)} ${y(1).toFixed(1)}${moves.join("")}H${x(longest).toFixed(1)}`;
}
