/** What is said of an action or a goal: it came to its end, was given up, or is open again. */
export const outcomes = ["done", "dropped", "open"] as const;
export type Outcome = (typeof outcomes)[number];

const settled: Readonly<Record<Outcome, boolean | null>> = { done: true, dropped: false, open: null };

/** As it is kept: true, false, or nothing said. */
export const settledAs = (outcome: Outcome): boolean | null => settled[outcome];
