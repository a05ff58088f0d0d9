import { hideSmallNumbers } from "../funding/index.ts";
import type { Cell, Table, TableLine } from "./table.ts";

const hidden = (cell: Cell): Cell => ({
  ...cell,
  value: null,
  lines: 0,
  people: 0,
  part: 0,
  saying: 0,
  hidden: true,
});

/** Which of these cells point at somebody, by the people they count. */
function masked(cells: readonly Cell[], minimum: number): boolean[] {
  const shown = hideSmallNumbers(
    cells.map(({ people }) => people),
    minimum,
  );
  return cells.map((cell, i) => shown.counts[i] === null || isSmallShare(cell, minimum));
}

/** A share says how many have the value and how many have not: neither may be a few. */
const isSmallShare = ({ part, saying }: Cell, minimum: number): boolean =>
  [part, saying - part].some((count) => count > 0 && count < minimum) && saying > 0 && part > 0;

const hideIf = (cell: Cell, hides: boolean): Cell => (hides ? hidden(cell) : cell);
const small = (cell: Cell, minimum: number): boolean =>
  (cell.people > 0 && cell.people < minimum) || isSmallShare(cell, minimum);

/**
 * An answer as it may be shown to whoever may not know whom it counts. The numbers of one moment are hidden
 * together, so that no subtraction gives one back: a line with a hidden number keeps no total.
 */
export function hideSmall(table: Table, minimum: number): Table {
  return table.series ? hideSeries(table, minimum) : hideMoment(table, minimum);
}

function hideSeries(table: Table, minimum: number): Table {
  const lines = table.lines.map((line): TableLine => {
    const mask = masked(line.cells, minimum);
    const share = table.unit === "share" && mask.some(Boolean);
    return {
      ...line,
      total: hideIf(line.total, small(line.total, minimum) || share),
      cells: line.cells.map((cell, i) => hideIf(cell, mask[i] ?? true)),
    };
  });
  return { ...table, lines };
}

function hideMoment(table: Table, minimum: number): Table {
  const { columns, lines, total } = table;
  const flat = columns.length > 0 ? lines.flatMap(({ cells }) => cells) : lines.map((line) => line.total);
  const mask = masked(flat, minimum);
  const any = mask.some(Boolean);
  const noWhole = total !== null && (small(total.cell, minimum) || (table.unit === "share" && any));
  const whole = total && { ...total, cell: hideIf(total.cell, noWhole) };
  const shown = lines.map((line, row): TableLine => {
    if (columns.length === 0) return { ...line, total: hideIf(line.total, mask[row] ?? true) };
    const own = mask.slice(row * columns.length, (row + 1) * columns.length);
    return {
      ...line,
      total: hideIf(line.total, own.some(Boolean) || small(line.total, minimum)),
      cells: line.cells.map((cell, i) => hideIf(cell, own[i] ?? true)),
    };
  });
  return { ...table, lines: shown, total: whole };
}

/** Whether anything of it is hidden. */
export const hides = ({ lines, total }: Table): boolean =>
  total?.cell.hidden === true ||
  lines.some((line) => line.total.hidden || line.cells.some((cell) => cell.hidden));
