import { type Cents, divideRoundHalfUp } from "../foundation/money.ts";

/** What a contribution is counted on (R1.26, R1.29). */
export const bases = ["invoiced", "received", "margin", "result"] as const;
export type Basis = (typeof bases)[number];

/** `progressive`: each slice at its own rate, as income tax. `whole`: the rate of the last slice, on all. */
export const cuts = ["progressive", "whole"] as const;
export type Cut = (typeof cuts)[number];

/** As many as a decision that people can follow has. */
export const mostSlices = 6;

export interface Slice {
  readonly fromCents: Cents;
  readonly rateBp: number;
}

/** How a contribution is computed over a fiscal year; the first slice begins at zero, the others rise. */
export interface Formula {
  readonly basis: Basis;
  readonly cut: Cut;
  readonly slices: readonly Slice[];
  /** For twelve months; a part of the year asks for that part. */
  readonly minimumCents: Cents;
  readonly maximumCents: Cents | null;
}

/** What a year counts so far. */
export interface Counted {
  readonly baseCents: Cents;
  readonly amountCents: Cents;
}

/** A part of a base at one rate. `earlier`: the rest of the year, brought to the rate of a slice reached. */
export interface Portion {
  readonly baseCents: Cents;
  readonly rateBp: number;
  readonly earlier?: true;
}

export interface Share {
  readonly amountCents: Cents;
  readonly portions: readonly Portion[];
  /** What the maximum of the year took off. */
  readonly cappedCents: Cents;
}

/** A loss asks for nothing; what is credited gives back. */
const gives = ({ basis }: Formula) => basis === "invoiced" || basis === "received";

const sliceAt = ({ slices }: Formula, cents: Cents): number =>
  Math.max(
    0,
    slices.findLastIndex(({ fromCents }) => fromCents < cents),
  );

const rateAt = (formula: Formula, index: number): number => formula.slices[index]?.rateBp ?? 0;

/** The parts of what goes from one total of the year to the next, each at its rate; negative going down. */
function portionsBetween(formula: Formula, before: Cents, after: Cents): Portion[] {
  const floor = (cents: Cents) => (gives(formula) || cents > 0n ? cents : 0n);
  const [from, to] = [floor(before), floor(after)];
  if (from === to) return [];
  return formula.cut === "whole" ? wholly(formula, from, to) : progressively(formula, from, to);
}

function wholly(formula: Formula, from: Cents, to: Cents): Portion[] {
  const [was, is] = [rateAt(formula, sliceAt(formula, from)), rateAt(formula, sliceAt(formula, to))];
  const moved: Portion = { baseCents: to - from, rateBp: is };
  return was === is || from === 0n ? [moved] : [moved, { baseCents: from, rateBp: is - was, earlier: true }];
}

function progressively(formula: Formula, from: Cents, to: Cents): Portion[] {
  const [low, high] = from < to ? [from, to] : [to, from];
  const side = from < to ? 1n : -1n;
  return formula.slices.flatMap(({ fromCents, rateBp }, index) => {
    const until = formula.slices[index + 1]?.fromCents;
    const start = index === 0 || low > fromCents ? low : fromCents;
    const end = until === undefined || high < until ? high : until;
    return end > start ? [{ baseCents: side * (end - start), rateBp }] : [];
  });
}

/**
 * The contribution on a base that comes on top of what the year counts: each part at the rate of its slice,
 * their sum rounded to the cent, the half upwards (R3.25, R1.29). Beyond the maximum nothing more is asked,
 * and what is given back comes first from what the maximum took off.
 */
export function shareOn(formula: Formula, counted: Counted, baseCents: Cents): Share {
  const before = counted.baseCents;
  const portions = portionsBetween(formula, before, before + baseCents);
  const exact = portions.reduce((sum, { baseCents: part, rateBp }) => sum + part * BigInt(rateBp), 0n);
  const asked = divideRoundHalfUp(exact, 10_000n);
  const { maximumCents: most } = formula;
  if (most === null) return { amountCents: asked, portions, cappedCents: 0n };
  const beyond = uncapped(formula, before) - counted.amountCents;
  const room = counted.amountCents < most ? most - counted.amountCents : 0n;
  const wanted = asked > 0n || beyond <= 0n ? asked : asked + beyond < 0n ? asked + beyond : 0n;
  const amountCents = wanted > room ? room : wanted;
  return { amountCents, portions, cappedCents: asked - amountCents };
}

/** What the slices ask on a whole year. */
const uncapped = (formula: Formula, baseCents: Cents): Cents =>
  divideRoundHalfUp(
    portionsBetween(formula, 0n, baseCents).reduce((sum, p) => sum + p.baseCents * BigInt(p.rateBp), 0n),
    10_000n,
  );

/** The contribution of a whole year under one formula, with its minimum for the months it held. */
export function yearOn(formula: Formula, baseCents: Cents, months = 12): Cents {
  const { amountCents } = shareOn(formula, { baseCents: 0n, amountCents: 0n }, baseCents);
  const least = divideRoundHalfUp(formula.minimumCents * BigInt(months), 12n);
  return amountCents > least ? amountCents : least;
}
