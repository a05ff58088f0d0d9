import { civilDateOf, monthOf } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Span } from "../occupancy/index.ts";
import { insertBooking } from "./booking.sql.ts";
import { takerOf } from "./booking.ts";
import { insertUse } from "./credit.sql.ts";
import { lapsesAt } from "./lapse-request.ts";
import { roomRequested } from "./notice-kinds.ts";
import type { Price } from "./price.ts";
import { planRelease } from "./release-unused.ts";
import type { Room } from "./room.ts";
import { takeRoom } from "./take.ts";
import { listKeepers, tellBooking } from "./tell.ts";

interface Holding {
  readonly room: Pick<Room, "id" | "name" | "wantsArrival">;
  readonly span: Span;
  readonly title: string;
  readonly discreet: boolean;
  readonly activity: string | null;
  /** The team answers first. */
  readonly asked: boolean;
  readonly series: string | null;
  readonly price: Price;
}

/** Writes one booking and takes its room; what must be answered is told to the team, and lapses by itself. */
export async function holdBooking(scene: Scene, { room, span, price, ...of }: Holding): Promise<string> {
  const id = scene.newId();
  const { title, asked } = of;
  await insertBooking(scene, { ...of, id, room: room.id, person: scene.actor.person, ...span });
  await takeRoom(scene, takerOf(id), { room: room.id, span, title });
  const month = monthOf(civilDateOf(span.from));
  if (of.activity && price.includedMinutes + price.beyondMinutes > 0)
    await insertUse(scene, { ...price, booking: id, activity: of.activity, month });
  const booking = { id, roomName: room.name, title, personName: scene.actor.name, ...span };
  if (asked) {
    await scene.later("places.lapse-request", { booking: id, version: 0 }, lapsesAt(booking, scene.now));
    const to = await listKeepers(scene);
    await tellBooking(scene, booking, { to, kind: roomRequested, link: "/lieux/demandes" });
  } else await planRelease(scene, { id, version: 0, ...span, wantsArrival: room.wantsArrival });
  return id;
}
