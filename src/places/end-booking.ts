import type { Scene } from "../foundation/scene.ts";
import { insertEnding, type Manner } from "./booking.sql.ts";
import { takerOf } from "./booking.ts";
import { insertReturn } from "./credit.sql.ts";
import { releaseRooms } from "./take.ts";

interface Ending {
  readonly booking: string;
  readonly manner: Manner;
  readonly why: string;
}

/** What was given back late, or where nobody came, stays counted. */
const counted: readonly Manner[] = ["late", "missed"];

/** Ends a booking before its time: its room is free at once; what it took of a plan comes back, or not. */
export async function endBooking(scene: Scene, ending: Ending): Promise<void> {
  await insertEnding(scene, ending);
  await releaseRooms(scene, takerOf(ending.booking));
  if (!counted.includes(ending.manner)) await insertReturn(scene, ending.booking);
}
