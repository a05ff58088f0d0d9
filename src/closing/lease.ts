/**
 * How long a run is taken to be at work without a sign: a step of 10,000 activities takes seconds, and a
 * machine that stopped gives none. Whoever takes a run up too early waits for the step in hand, and finds
 * it done.
 */
const signWithinMs = 60_000;

export const aliveUntil = (now: Date): Date => new Date(now.getTime() + signWithinMs);
