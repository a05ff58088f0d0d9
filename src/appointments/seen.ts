import type { Actor } from "../foundation/actor.ts";
import type { Appointment } from "./appointment.ts";

/** An appointment as one of its two people sees it: lateness is for whoever receives. */
export const seenBy = ({ person }: Actor, a: Appointment): Appointment =>
  a.adviser === person ? a : { ...a, lateMinutes: null };

/** Both of its people read it whole; nobody else knows more than that they are taken. */
export const mayRead = ({ person }: Actor, { adviser, member }: Appointment): boolean =>
  person !== null && [adviser, member].includes(person);

export const isHere = (actor: Actor): boolean => actor.person !== null && actor.roles.size > 0;
