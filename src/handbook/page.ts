import { type Actor, has } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";

export interface Page {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: string | null;
  /** Who answers for it. */
  readonly person: string;
  readonly name: string;
  readonly reviewOn: CivilDate;
  readonly thread: string | null;
  readonly survey: string | null;
}

export const isOfHouse = (actor: Actor): boolean => actor.person !== null && actor.roles.size > 0;

/** Whoever answers for a page, and who looks after what is common. */
export const mayKeepPage = (actor: Actor, { person }: Pick<Page, "person">): boolean =>
  isOfHouse(actor) && (actor.person === person || has(actor, "director", "community"));

/** A year: long enough to be left alone, short enough to stay true. */
export const reviewAfterMonths = 12;
export const mostPageText = 100_000;
