import { formatCents, formatDate, formatPercent } from "../design/format.ts";
import { type Language, say } from "../foundation/words.ts";
import { changeOf } from "./change.ts";
import type { Found } from "./find-statement.ts";
import { periodName, spanName } from "./period-name.ts";
import type { Flow, Standing } from "./statement.ts";
import { toldOf, type Who } from "./told.ts";
import { words } from "./words.ts";

type Line = { readonly name: string; readonly amount: string; readonly share: number };
type Side = {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly none: string;
  readonly total: Line;
};

/** What the paper of a statement says, all of it text; `share` of a line draws its bar, between 0 and 1. */
export interface Paper {
  readonly title: string;
  readonly period: string;
  readonly told: string;
  readonly leaves: string;
  readonly cash: string;
  readonly note: string;
  readonly flows: readonly Side[];
  readonly left: { readonly title: string; readonly amount: string; readonly why: string };
  readonly compared: {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly sheet: { readonly title: string; readonly why: string; readonly sides: readonly Side[] };
  readonly equation: string;
  readonly built: Omit<Side, "none">;
  readonly law: string;
}

/** The same figures as the page, as the paper says them (R1.06, R1.08). */
export function paperOf(found: Found, who: Who, language: Language): Paper {
  const { period, result, sheet, today } = found;
  const amount = (cents: bigint) => formatCents(cents, language);
  const { sentence, leaves } = toldOf(result.totals, who, language);
  const { incomeCents, resultCents } = result.totals;
  const cash = [...sheet.has, ...sheet.owes].find(({ family }) => family === "cash")?.cents ?? 0n;
  const out = [...result.spent, ...(result.contribution ? [result.contribution] : []), ...result.pay];
  const on = formatDate(period.to < today ? period.to : today, language);
  const text = {
    ...{ has: amount(sheet.hasCents), owes: amount(sheet.owesCents), left: amount(sheet.leftCents) },
    ...{ before: amount(found.cashBeforeCents), after: amount(cash) },
  };
  return {
    title: say(words.statement, language),
    period: periodName(period.key, period.from, language),
    ...{ told: sentence, leaves, cash: say(words.cashMoved, language, text) },
    note: period.ongoing ? say(words.ongoing, language) : "",
    flows: [
      flowSide(result.incomes, incomeCents, ["cameIn", "nothingCame", "totalIn"], language),
      flowSide(out, incomeCents - resultCents, ["wentOut", "nothingWent", "totalOut"], language),
    ],
    left: {
      title: say(words.whatIsLeft, language),
      amount: amount(resultCents),
      why: say(words.leftWhy, language),
    },
    compared: comparedOf(found, language),
    sheet: {
      title: say(words.sheet, language),
      why: say(words.sheetOn, language, { date: on }),
      sides: [
        standingSide(sheet.has, sheet.hasCents, "has", language),
        standingSide(sheet.owes, sheet.owesCents, "owes", language),
      ],
    },
    equation: say(words.equation, language, text),
    built: builtOf(found, language),
    law: say(words.yourRight, language),
  };
}

const shareOf = (cents: bigint, most: bigint) =>
  most > 0n && cents > 0n ? Number((cents * 1000n) / most) / 1000 : 0;

type Heads = readonly ["cameIn" | "wentOut", "nothingCame" | "nothingWent", "totalIn" | "totalOut"];

function flowSide(
  flows: readonly Flow[],
  totalCents: bigint,
  [title, none, total]: Heads,
  language: Language,
): Side {
  const moved = flows.filter(({ cents }) => cents !== 0n);
  const most = moved.reduce((top, { cents }) => (cents > top ? cents : top), 0n);
  return {
    title: say(words[title], language),
    none: say(words[none], language),
    lines: moved.map(({ family, cents }) => ({
      name: say(words[`flow-${family}`], language),
      amount: formatCents(cents, language),
      share: shareOf(cents, most),
    })),
    total: { name: say(words[total], language), amount: formatCents(totalCents, language), share: 0 },
  };
}

function standingSide(
  rows: readonly Standing[],
  totalCents: bigint,
  side: "has" | "owes",
  language: Language,
): Side {
  const lines = rows.flatMap(({ family, cents }) =>
    family === "own"
      ? []
      : [
          {
            name: say(words[`${side}-${family}`], language),
            amount: formatCents(side === "has" ? cents : -cents, language),
            share: 0,
          },
        ],
  );
  return {
    ...{ title: say(words[side], language), lines },
    none: say(side === "has" ? words.ownsNothing : words.owesNothing, language),
    total: { name: say(words.hasTotal, language), amount: formatCents(totalCents, language), share: 0 },
  };
}

const comparedLines = [
  ["inAll", "incomeCents"],
  ["spentHead", "spentCents"],
  ["contributionHead", "contributionCents"],
  ["payHead", "payCents"],
  ["leftHead", "resultCents"],
] as const;

function comparedOf({ period, result, before, yearBefore }: Found, language: Language) {
  const others = [
    ...(before && period.before ? [{ totals: before, span: period.before }] : []),
    ...(yearBefore && period.yearBefore ? [{ totals: yearBefore, span: period.yearBefore }] : []),
  ];
  const gap = (now: bigint, then: bigint) => {
    const { cents, percentBp } = changeOf(now, then);
    const sign = cents > 0n ? "+" : "";
    const percent =
      percentBp === null ? "" : ` (${percentBp > 0 ? "+" : ""}${formatPercent(percentBp, language)})`;
    return cents === 0n ? say(words.same, language) : `${sign}${formatCents(cents, language)}${percent}`;
  };
  return {
    title: say(words.comparison, language),
    head: [
      "",
      periodName(period.key, period.from, language),
      ...others.flatMap(({ span }) => [spanName(span, language), say(words.difference, language)]),
    ],
    rows: comparedLines.map(([head, key]) => [
      say(words[head], language),
      formatCents(result.totals[key], language, { zero: "dash" }),
      ...others.flatMap(({ totals }) => [
        formatCents(totals[key], language, { zero: "dash" }),
        gap(result.totals[key], totals[key]),
      ]),
    ]),
  };
}

function builtOf({ sheet, period }: Found, language: Language): Omit<Side, "none"> {
  const rows = [
    [say(words.brought, language), sheet.broughtCents],
    [say(words.earlierResults, language), sheet.earlierCents],
    [say(words.yearResult, language, { year: period.year.endsOn.slice(0, 4) }), sheet.yearCents],
    [say(words.unassigned, language), sheet.unassignedCents],
  ] as const;
  const line = (name: string, cents: bigint) => ({ name, amount: formatCents(cents, language), share: 0 });
  return {
    title: say(words.comesFrom, language),
    lines: rows.filter(([, cents]) => cents !== 0n).map(([name, cents]) => line(name, cents)),
    total: line(say(words.whatIsLeft, language), sheet.leftCents),
  };
}
