export const outcomeKinds = ["cesa", "own-company", "job", "training", "other"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];
