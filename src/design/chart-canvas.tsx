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
const COLOURS = ["var(--action)", "var(--accent)", "var(--ink-soft)"];

/**
 * The drawing itself. Its heights are euros as numbers, which is precise enough for pixels; every figure
 * one can read is written from the cents.
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

function Drawing({ kind, series, points, notes = [] }: ChartProps) {
  const language = useLanguage();
  const data = points.map(({ label, cents }) => ({
    label,
    ...Object.fromEntries(Object.entries(cents).map(([key, amount]) => [key, Number(amount) / 100])),
  }));
  const ticks = axisTicks(
    points.flatMap(({ cents }) => Object.values(cents).map((amount) => Number(amount) / 100)),
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
    valueFormatter: (euros: number) => formatCents(BigInt(Math.round(euros * 100)), language),
    yAxisProps: {
      width: 76,
      ticks,
      domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
      tickFormatter: (euros: number) => wholeEuros(euros, language),
    },
    referenceLines: notes.map(({ at }) => ({ x: at, color: "var(--accent)" })),
    gridAxis: "x" as const,
    tickLine: "none" as const,
  };
  return kind === "bar" ? (
    <BarChart {...shared} barChartProps={SILENT} barProps={{ radius: 3, isAnimationActive: false }} />
  ) : (
    <LineChart
      {...shared}
      lineChartProps={SILENT}
      curveType="linear"
      lineProps={{ isAnimationActive: false }}
    />
  );
}
