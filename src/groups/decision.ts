export const manners = ["consent", "vote"] as const;
export type Manner = (typeof manners)[number];

export interface Votes {
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly abstentions: number | null;
}

/** « D-2026-03 »: the third of the year in its group. */
export const numberOf = ({ year, number }: { year: number; number: number }): string =>
  `D-${year}-${String(number).padStart(2, "0")}`;

/** A show of hands carries where more are for than against; what nobody objects to is carried. */
export const isCarried = ({ votesFor, votesAgainst }: Votes): boolean =>
  votesFor === null || votesFor > (votesAgainst ?? 0);
