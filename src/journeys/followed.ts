import { type Actor, has } from "../foundation/actor.ts";

/** An entrepreneur as whoever follows them knows them: the activities they run on a day, and by whom. */
export interface Followed {
  readonly person: string;
  readonly name: string;
  readonly activities: readonly string[];
  readonly advisers: readonly { readonly id: string; readonly name: string }[];
}

export const isOwn = ({ person }: Actor, of: Pick<Followed, "person">): boolean =>
  person !== null && person === of.person;

/** Whoever follows an activity that the person runs; nobody follows themselves. */
export const mayFollow = (actor: Actor, of: Followed): boolean =>
  !isOwn(actor, of) && [...actor.follows].some((activity) => of.activities.includes(activity));

/** Who works on a journey: the person and whoever follows them. */
export const mayShape = (actor: Actor, of: Followed): boolean => isOwn(actor, of) || mayFollow(actor, of);

/** Who reads it besides: the director and HR, who are shown neither private notes nor messages. */
export const mayReadJourney = (actor: Actor, of: Followed): boolean =>
  mayShape(actor, of) || has(actor, "director", "hr");
