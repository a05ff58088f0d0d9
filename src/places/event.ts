import { type ICalEventData, ICalEventStatus } from "ical-generator";
import type { Tx } from "../foundation/database.ts";
import type { Span } from "../occupancy/index.ts";
import { listHeld } from "./booking.sql.ts";
import type { Booking } from "./booking.ts";

/** The event of a booking, known again by its UID; SEQUENCE grows with each move. */
export function eventOf(b: Booking): ICalEventData {
  return {
    id: `${b.id}@lieux.ensemble`,
    sequence: b.version,
    status: b.state === "pending" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    ...{ start: b.from, end: b.to, summary: `${b.title} – ${b.roomName}` },
    location: `${b.roomName}, ${b.siteName}`,
    description: `{origin}/lieux/salles/${b.room}`,
  };
}

/** What one booked stands in one’s calendar beside the appointments. */
export const feedSource = async (
  db: Tx,
  { cooperative, person, ...span }: Span & { cooperative: number; person: string },
): Promise<ICalEventData[]> => (await listHeld(db, cooperative, person, span)).map(eventOf);
