import type { PastTerm } from "../foundation/holding.ts";
import type { Scene } from "../foundation/scene.ts";
import { forgetMail } from "../people/index.ts";
import { deleteGuests } from "./erase-past.sql.ts";
import { aboutGuest } from "./tell.ts";

/** Erases the guests of the events that ended before a day, with the letters they got. */
export async function eraseGuestsBefore(scene: Scene, { before }: Pick<PastTerm, "before">): Promise<number> {
  const { db, cooperative } = scene;
  const guests = await deleteGuests(db, cooperative, before);
  for (const guest of guests) await forgetMail(db, cooperative, aboutGuest(guest));
  return guests.length;
}
