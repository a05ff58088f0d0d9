import { lazy, type ReactNode, Suspense, useSyncExternalStore } from "react";
import { Money } from "./money.tsx";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

export type ChartSeries = { key: string; label: string };
export type ChartPoint = {
  label: string;
  /** By series, whole cents or what `unit` says. */
  values: Readonly<Record<string, bigint>>;
  /** By series, the page of what makes the figure: its place in the table opens it. */
  at?: Readonly<Record<string, string>>;
};
export type ChartUnit = { tell: (value: bigint) => string; per: number };
export type ChartProps = {
  /** Bars to compare, a line for time. */
  kind: "bar" | "line";
  series: readonly ChartSeries[];
  points: readonly ChartPoint[];
  /** How a value that is no amount is told, and how many of it make one on the axis. */
  unit?: ChartUnit;
  /** Bars one on another, where they make a whole. */
  stacked?: boolean;
  /** A sentence at a point, the reason for what one sees there. */
  notes?: readonly { at: string; text: string }[];
};

// Drawn in the browser only, when the page is there: the drawing library weighs more than the page.
const Canvas = lazy(() => import("./chart-canvas.tsx"));
const never = () => () => {};

/**
 * A chart with, above it, the number that matters in words and, beside it, its table, whose heads are the
 * legend.
 */
export function ChartFigure({
  title,
  sentence,
  ...chart
}: ChartProps & { title: string; sentence: ReactNode }) {
  return (
    <figure className="chart">
      <figcaption>
        <h2>{title}</h2>
        <p>{sentence}</p>
      </figcaption>
      <div className="chart-body">
        <ChartDrawing {...chart} />
        <ChartTable {...chart} title={title} />
      </div>
      {chart.notes?.map(({ at, text }) => (
        <p key={at} className="chart-note">
          <strong>{at}</strong> · {text}
        </p>
      ))}
    </figure>
  );
}

/** The drawing alone, for a page that has its table beside it. */
export function ChartDrawing(chart: ChartProps) {
  const say = useSay();
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const loading = <div className="chart-loading skeleton" role="img" aria-label={say(words.chartLoading)} />;
  return (
    <div className="chart-canvas needs-script" aria-hidden="true">
      {inBrowser ? (
        <Suspense fallback={loading}>
          <Canvas {...chart} />
        </Suspense>
      ) : (
        loading
      )}
    </div>
  );
}

function ChartTable({ series, points, unit, title }: ChartProps & { title: string }) {
  return (
    <table className="chart-table" aria-label={title}>
      <thead>
        <tr>
          <td />
          {series.map(({ key, label }, index) => (
            <th key={key} scope="col" className="right">
              {series.length > 1 && <span className={`swatch swatch-${index}`} />}
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ label, values, at }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {series.map(({ key }) => (
              <td key={key} className="right">
                {unit ? (
                  unit.tell(values[key] ?? 0n)
                ) : (
                  <Money cents={values[key] ?? 0n} zero="dash" {...(at?.[key] && { to: at[key] })} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
