import { lazy, type ReactNode, Suspense, useSyncExternalStore } from "react";
import { Money } from "./money.tsx";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

export type ChartSeries = { key: string; label: string };
export type ChartPoint = {
  label: string;
  cents: Readonly<Record<string, bigint>>;
  /** By series, the page of what makes the figure: its place in the table opens it. */
  at?: Readonly<Record<string, string>>;
};
export type ChartProps = {
  /** Bars to compare, a line for time. */
  kind: "bar" | "line";
  series: readonly ChartSeries[];
  points: readonly ChartPoint[];
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
  const say = useSay();
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const loading = <div className="chart-loading skeleton" role="img" aria-label={say(words.chartLoading)} />;
  return (
    <figure className="chart">
      <figcaption>
        <h2>{title}</h2>
        <p>{sentence}</p>
      </figcaption>
      <div className="chart-body">
        <div className="chart-canvas needs-script" aria-hidden="true">
          {inBrowser ? (
            <Suspense fallback={loading}>
              <Canvas {...chart} />
            </Suspense>
          ) : (
            loading
          )}
        </div>
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

function ChartTable({ series, points, title }: ChartProps & { title: string }) {
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
        {points.map(({ label, cents, at }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {series.map(({ key }) => (
              <td key={key} className="right">
                <Money cents={cents[key] ?? 0n} zero="dash" {...(at?.[key] && { to: at[key] })} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
