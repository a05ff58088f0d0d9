import type { Actor } from "../foundation/actor.ts";
import { maySeeTitle } from "./take.ts";
import type { RoomTaking } from "./taking.sql.ts";

/** A taking as these eyes may see it: the title of what is discreet is empty, and nobody is named. */
export function shownOf(actor: Actor, taking: RoomTaking & { of: string }) {
  const seen = maySeeTitle(actor, taking);
  const { of, room, from, to, taker, pending, title, personName, person, arrivedAt } = taking;
  return {
    ...{ of, room, from, to, taker, pending, arrived: arrivedAt !== null },
    title: seen ? title : "",
    who: seen ? personName : "",
    mine: person !== null && person === actor.person,
  };
}
export type Shown = ReturnType<typeof shownOf>;
