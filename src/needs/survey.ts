import { type Actor, has } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";

export interface Survey {
  readonly id: string;
  readonly group: string | null;
  readonly groupName: string | null;
  readonly question: string;
  readonly help: string;
  readonly closesOn: CivilDate;
  readonly setBy: string | null;
}

export interface OfSurvey {
  readonly survey: Survey;
  readonly own: { readonly visible: boolean; readonly facilitator: boolean };
}

export const isOfHouse = (actor: Actor): boolean => actor.person !== null && actor.roles.size > 0;

export const mayAskHouse = (actor: Actor): boolean =>
  has(actor, "director", "community", "coordinator", "adviser");

/** Whoever asked, who facilitates its group, and who looks after the community. */
export const keepsSurvey = (actor: Actor, { survey, own }: OfSurvey): boolean =>
  isOfHouse(actor) &&
  own.visible &&
  (survey.setBy === actor.person || own.facilitator || has(actor, "director", "community"));

export const mostAnswers = 5;
