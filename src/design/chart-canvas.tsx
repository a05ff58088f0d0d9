import "@mantine/core/styles/default-css-variables.layer.css";
import "@mantine/charts/styles.layer.css";
import { BarChart, LineChart } from "@mantine/charts";
import { MantineProvider } from "@mantine/core";
import { axisTicks, wholeEuros } from "./axis.ts";
import type { ChartProps } from "./chart-figure.tsx";
import { formatCents } from "./format.ts";
import { useLanguage } from "./speak.ts";
import { cssVariables, theme } from "./theme.ts";

/** The table beside is what a screen reader and a keyboard go through; the drawing stays out of their way. */
const SILENT = { accessibilityLayer: false };
const COLOURS = [
  ...["var(--action)", "var(--accent)", "var(--ink-soft)"],
  ...["var(--warn)", "var(--good)", "var(--edge)"],
];

/**
 * The drawing itself. Its heights are euros, or another unit, as numbers, which is precise enough for pixels;
 * every figure one can read is written from the whole value.
 */
export default function ChartCanvas(chart: ChartProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={nonceOfPage}
      getRootElement={nothing}
    >
      <Drawing {...chart} />
    </MantineProvider>
  );
}

/** Only charts are Mantine's: what they need of it comes with them, and leaves the page's own look alone. */
const nothing = () => undefined;
const nonceOfPage = () => document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";

function Drawing({ kind, series, points, unit, stacked, notes = [] }: ChartProps) {
  const language = useLanguage();
  const per = unit?.per ?? 100;
  const tell = unit?.tell ?? ((cents: bigint) => formatCents(cents, language));
  const heights = points.map(({ values }) =>
    Object.entries(values).map(([key, value]) => [key, Number(value) / per] as const),
  );
  const data = points.map(({ label }, i) => ({ label, ...Object.fromEntries(heights[i] ?? []) }));
  const reached = heights.map((each) => each.map(([, height]) => height));
  const ticks = axisTicks(
    reached.flatMap((each) => (stacked ? [each.reduce((sum, one) => sum + one, 0)] : each)),
  );
  const shared = {
    h: 260,
    data,
    dataKey: "label",
    series: series.map(({ key, label }, index) => ({
      name: key,
      label,
      color: COLOURS[index] ?? "var(--ink)",
    })),
    valueFormatter: (height: number) => tell(BigInt(Math.round(height * per))),
    yAxisProps: {
      width: 76,
      ticks,
      domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
      tickFormatter: (height: number) =>
        unit ? tell(BigInt(Math.round(height * per))) : wholeEuros(height, language),
    },
    referenceLines: notes.map(({ at }) => ({ x: at, color: "var(--accent)" })),
    gridAxis: "x" as const,
    tickLine: "none" as const,
  };
  return kind === "bar" ? (
    <BarChart
      {...shared}
      type={stacked ? "stacked" : "default"}
      barChartProps={SILENT}
      barProps={{ radius: 3, isAnimationActive: false }}
    />
  ) : (
    <LineChart
      {...shared}
      lineChartProps={SILENT}
      curveType="linear"
      lineProps={{ isAnimationActive: false }}
    />
  );
}
