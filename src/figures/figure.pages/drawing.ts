import type { ChartProps } from "../../design/chart-figure.tsx";
import { type Language, say } from "../../foundation/words.ts";
import type { Question } from "../question.ts";
import { subjects } from "../subject.ts";
import { measureWords } from "../subject-words.ts";
import type { Cell, Table } from "../table.ts";
import { perOf, tellMoment, tellValue } from "./tell.ts";

/** Colours that can be told apart; with more, the table is read better. */
const mostDrawn = 6;
const mostBars = 12;

/**
 * What of an answer is worth drawing: a line for what there is over time, bars for what happens, one on
 * another where they make a whole; on one moment only where two fields cross, since one has its bars in
 * the table.
 */
export function drawingOf(table: Table, question: Question, language: Language): ChartProps | null {
  const { lines, columns, unit, series } = table;
  const few = columns.length <= mostDrawn && lines.length > 1;
  if (!few || (!series && (columns.length === 0 || lines.length > mostBars))) return null;
  const { flow } = subjects[question.subject];
  const adds = question.measure === "count" || question.measure === "sum";
  const whole = { key: "all", label: say(measureWords[question.measure], language) };
  const drawn = columns.map(({ key, name }) => ({ key: key ?? "-", label: name }));
  const heights = (cells: readonly Cell[], total: Cell) =>
    columns.length === 0
      ? { all: total.value ?? 0n }
      : Object.fromEntries(cells.map((cell, i) => [drawn[i]?.key ?? "", cell.value ?? 0n]));
  return {
    kind: series && !flow ? "line" : "bar",
    stacked: adds && columns.length > 0,
    series: columns.length === 0 ? [whole] : drawn,
    points: lines.map(({ head, moment, cells, total }) => ({
      label: series ? tellMoment(moment, question.when, language) : head.name,
      values: heights(cells, total),
    })),
    ...(unit !== "cents" && {
      unit: { per: perOf[unit], tell: (value: bigint) => tellValue(value, unit, language) },
    }),
  };
}
