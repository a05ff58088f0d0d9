import type { Month } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import { plain } from "../foundation/plain.ts";

/** A piece of text where it stands on its page, in points from the lower left corner. */
export interface PageItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Cell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
}
export type Line = readonly Cell[];

/** The amounts of a payslip that are read by their labels (C. trav. art. R3243-1, model of R3243-2). */
export const figureNames = ["gross", "beforeTax", "net", "taxable", "social", "reduction", "cost"] as const;
export type FigureName = (typeof figureNames)[number];
export type Figures = Readonly<Partial<Record<FigureName, Cents>>>;

/** What a page of a payslip says of itself. */
export interface PageFacts {
  readonly nirs: readonly string[];
  readonly sirens: readonly string[];
  readonly month: Month | null;
  readonly figures: Figures;
  /** All its words, without accents, for the names that are looked for in it. */
  readonly words: string;
}

/** Pieces that touch are one cell; cells of one height, one line; from the top, and from the left. */
export function linesOf(items: readonly PageItem[]): Line[] {
  const heights: PageItem[][] = [];
  for (const item of items.toSorted((a, b) => b.y - a.y)) {
    const line = heights.at(-1);
    if (line && (line[0]?.y ?? 0) - item.y <= 3) line.push(item);
    else heights.push([item]);
  }
  return heights.map((line) => cellsOf(line.toSorted((a, b) => a.x - b.x)));
}

function cellsOf(items: readonly PageItem[]): Cell[] {
  const cells: Cell[] = [];
  for (const { text, x, y, width } of items) {
    const last = cells.at(-1);
    const right = x + width;
    // A space between two words of a usual size is under five points; between columns it is more.
    if (last && x - last.right < 5) {
      const gap = x - last.right > 1 && !/\s$/.test(last.text) ? " " : "";
      cells[cells.length - 1] = { ...last, text: last.text + gap + text, right };
    } else cells.push({ text, x, right, y });
  }
  return cells;
}

const labels: Readonly<Record<FigureName, { is: RegExp; not?: RegExp }>> = {
  gross: { is: /\b(salaire|remuneration|total|montant)s? bruts?e?s?\b|^brut\b/, not: /cumul|plafond|annuel/ },
  beforeTax: { is: /\bnet (a payer )?avant impot/ },
  net: { is: /\bnet (a payer|paye|verse)\b/, not: /avant|cumul|social/ },
  taxable: { is: /\bnet (imposable|fiscal)\b/, not: /cumul|annuel/ },
  social: { is: /\bmontant net social\b/, not: /cumul|annuel/ },
  reduction: { is: /\b(exonerations?|allegements?)\b.*\b(cotisations?|employeur)\b/ },
  cost: {
    is: /\b(total verse (par )?(l.?)?employeur|cout (salarial|total|global|employeur))/,
    not: /cumul|annuel/,
  },
};

const amount = /(?<![\d,.])[-−]?\d{1,3}(?:[ .\u00a0\u202f']?\d{3})*[,.]\d{2}(?!\d)/g;
const plainOf = (text: string) => plain(text).replace(/[’`´]/g, "'").replace(/\s+/g, " ").trim();

function amountIn(text: string): Cents | null {
  const found = text.match(amount)?.[0];
  if (!found) return null;
  const cents = BigInt(found.replace(/\D/g, ""));
  return /^[-−]/.test(found) ? -cents : cents;
}

/** The amount of a label: after it in its cell, to its right on its line, else under it. */
function amountOf(lines: readonly Line[], row: number, column: number): Cents | null {
  const line = lines[row] ?? [];
  const cell = line[column] as Cell;
  const own = amountIn(cell.text);
  if (own !== null) return own;
  for (const next of line.slice(column + 1)) {
    const found = amountIn(next.text);
    if (found !== null) return found;
    // Another label stands between: what follows is its own.
    if (/\p{L}{4}/u.test(next.text)) break;
  }
  for (const under of lines.slice(row + 1)) {
    if (cell.y - (under[0]?.y ?? 0) > 60) break;
    const below = under.find(
      ({ x, right, text }) => x < cell.right && right > cell.x && amountIn(text) !== null,
    );
    if (below) return amountIn(below.text);
    if (under.some(({ x, right, text }) => x < cell.right && right > cell.x && /\p{L}{4}/u.test(text))) break;
  }
  return null;
}

function figuresIn(lines: readonly Line[]): Figures {
  const found: Partial<Record<FigureName, Cents>> = {};
  for (const [row, line] of lines.entries())
    for (const [column, { text }] of line.entries()) {
      const said = plainOf(text);
      for (const name of figureNames) {
        const { is, not } = labels[name];
        if (found[name] !== undefined || !is.test(said) || not?.test(said)) continue;
        const cents = amountOf(lines, row, column);
        if (cents !== null) found[name] = name === "reduction" && cents < 0n ? -cents : cents;
      }
    }
  return found;
}

const months = ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre"].concat([
  ...["octobre", "novembre", "decembre"],
]);
const named = `(${months.join("|")}) (20\\d\\d)`;

/** The month that is paid: by its period, by a name beside « période », else the first one named. */
export function monthIn(words: string): Month | null {
  const span = /\b\d\d[/.-](\d\d)[/.-](?:20)?(\d\d) ?(?:au|a|-|–) ?\d\d[/.-]\1[/.-](?:20)?\2\b/.exec(words);
  if (span) return `20${span[2]}-${span[1]}`;
  const head = "(?:periode|paie|paye|bulletin|mois|salaire)";
  const beside = new RegExp(`\\b${head}\\b.{0,40}?\\b${named}`).exec(words) ?? new RegExp(named).exec(words);
  if (beside) return `${beside[2]}-${String(months.indexOf(beside[1] ?? "") + 1).padStart(2, "0")}`;
  const figures = new RegExp(`\\b${head}\\b[^0-9]{0,30}?(0[1-9]|1[0-2])[/-](20\\d\\d)\\b`).exec(words);
  return figures ? `${figures[2]}-${figures[1]}` : null;
}

const nir = /(?<!\d)[1-478][ .]?\d\d[ .]?\d\d[ .]?(?:\d\d|2[ab])[ .]?\d{3}[ .]?\d{3}[ .]?\d\d(?!\d)/g;
const siret = /(?<!\d)\d{3} ?\d{3} ?\d{3} ?\d{5}(?!\d)/g;

/** What a page says: who, for whom, which month, how much. Only its words count, whatever tool drew it. */
export function factsOf(items: readonly PageItem[]): PageFacts {
  const lines = linesOf(items);
  const words = lines.map((line) => plainOf(line.map(({ text }) => text).join("  "))).join("\n");
  const bare = (found: string) => found.replace(/[ .]/g, "").toUpperCase();
  return {
    nirs: [...new Set((words.match(nir) ?? []).map(bare))],
    sirens: [...new Set((words.match(siret) ?? []).map((found) => bare(found).slice(0, 9)))],
    month: monthIn(words.replace(/\n/g, " ")),
    figures: figuresIn(lines),
    words: ` ${words.replace(/[^a-z0-9]+/g, " ")} `,
  };
}
