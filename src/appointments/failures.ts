import { words } from "./words.ts";

/** Why a calendar kept elsewhere could not be read. */
export const failureWords = {
  private: words.private,
  away: words.away,
  refused: words.refused,
  tooLarge: words.tooLarge,
  tooSlow: words.tooSlow,
  notCalendar: words.notCalendar,
  moved: words.moved,
} as const;
export type Failure = keyof typeof failureWords;
