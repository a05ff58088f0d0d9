import { formatCents, formatPercent } from "../design/format.ts";
import { type Language, say } from "../foundation/words.ts";
import type { Formula, Portion } from "./formula.ts";
import { words } from "./words.ts";

/** A formula in words: « 10 % sur ce qui est facturé, hors TVA ; au moins 1 200,00 € par an ». */
export function formulaSaid(formula: Formula, language: Language): string {
  const { slices, basis: on, cut, minimumCents, maximumCents } = formula;
  const rate = (bp: number) => formatPercent(bp, language);
  const money = (cents: bigint) => formatCents(cents, language);
  const basis = say(words[`basis-${on}`], language);
  const each = slices.map(({ rateBp }, index) => {
    const to = slices[index + 1]?.fromCents;
    const said = to === undefined ? words.beyondSaid : words.sliceSaid;
    return say(said, language, { rate: rate(rateBp), to: money(to ?? 0n) });
  });
  const several = cut === "whole" ? words.wholeSaid : words.slicesSaid;
  const how =
    slices.length === 1
      ? say(words.flatSaid, language, { rate: rate(slices[0]?.rateBp ?? 0), basis })
      : say(several, language, { basis, slices: each.join(", ") });
  return [
    how,
    ...(minimumCents > 0n ? [say(words.minimumSaid, language, { amount: money(minimumCents) })] : []),
    ...(maximumCents === null ? [] : [say(words.maximumSaid, language, { amount: money(maximumCents) })]),
  ].join(" ; ");
}

interface Computed {
  readonly source: string | null;
  readonly portions: readonly Portion[];
  readonly cappedCents: bigint;
}

/** How a line was computed, part by part. */
export function lineSaid({ source, portions, cappedCents }: Computed, language: Language): string {
  if (source === null) return say(words.theMinimum, language);
  const parts = portions.map(({ baseCents, rateBp, earlier }) => {
    const params = { rate: formatPercent(rateBp, language), base: formatCents(baseCents, language) };
    return say(earlier ? words.earlierSaid : words.rateOf, language, params);
  });
  const capped = cappedCents > 0n ? words.cappedSaid : words.uncappedSaid;
  const amount = formatCents(cappedCents < 0n ? -cappedCents : cappedCents, language);
  const sum = parts.length === 0 ? say(words.noBase, language) : parts.join(" + ");
  return cappedCents === 0n ? sum : `${sum} ; ${say(capped, language, { amount })}`;
}
