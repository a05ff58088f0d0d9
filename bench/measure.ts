/** What one workload came to: ours and its limit, a figure a round. */
export interface Result {
  readonly what: string;
  readonly unit: "/s" | "ms" | "MB";
  readonly ours: readonly number[];
  /** Empty where there is nothing to set beside it. */
  readonly limit: readonly number[];
  /** What ours must reach, as a share of the limit or in its own unit. */
  readonly goal?: { readonly ratio?: number; readonly atMost?: number; readonly atLeast?: number };
}

export const rounds = 3;

const median = (figures: readonly number[]) => [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? 0;

const show = (figure: number) => (figure >= 100 ? String(Math.round(figure)) : figure.toPrecision(3));

const spread = (figures: readonly number[]) =>
  `${show(median(figures))} (${show(Math.min(...figures))} to ${show(Math.max(...figures))})`;

/** How near ours is to the limit: 1 is the limit itself, whichever way the unit counts. */
const nearness = ({ unit, ours, limit }: Result) =>
  unit === "/s" ? median(ours) / median(limit) : median(limit) / median(ours);

export function sayResult(result: Result): string {
  const { what, unit, ours, limit, goal } = result;
  const beside = limit.length ? `, limit ${spread(limit)}, ours is ${show(nearness(result))} of it` : "";
  const middle = median(ours);
  const reached =
    (goal?.ratio === undefined || nearness(result) >= goal.ratio) &&
    (goal?.atMost === undefined || middle <= goal.atMost) &&
    (goal?.atLeast === undefined || middle >= goal.atLeast);
  const wanted = [
    goal?.ratio === undefined ? "" : `${show(goal.ratio)} of the limit`,
    goal?.atMost === undefined ? "" : `at most ${goal.atMost} ${unit}`,
    goal?.atLeast === undefined ? "" : `at least ${goal.atLeast} ${unit}`,
  ].filter(Boolean);
  const verdict = wanted.length ? ` · goal ${wanted.join(", ")}: ${reached ? "reached" : "NOT reached"}` : "";
  return `${what}: ${spread(ours)} ${unit}${beside}${verdict}`;
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** How many a second: `count` pieces of work, `clients` at a time. */
export async function rate(
  count: number,
  clients: number,
  piece: (n: number) => Promise<unknown>,
): Promise<number> {
  let next = 0;
  const client = async () => {
    for (let n = next++; n < count; n = next++) await piece(n);
  };
  const ms = await timed(() => Promise.all(Array.from({ length: clients }, client)));
  return (count * 1000) / ms;
}

/** Rounds of limit and ours by turns, so that whatever else the machine does falls on both. */
export async function byTurns(
  one: { ours: (round: number) => Promise<number>; limit: (round: number) => Promise<number> },
  times = rounds,
): Promise<{ ours: number[]; limit: number[] }> {
  const [ours, limit]: [number[], number[]] = [[], []];
  for (let round = 0; round < times; round++) {
    limit.push(await one.limit(round));
    ours.push(await one.ours(round));
  }
  return { ours, limit };
}
