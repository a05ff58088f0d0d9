import type { NoticeKind } from "../foundation/notice.ts";
import type { Scene } from "../foundation/scene.ts";
import { whenOf } from "../foundation/when.ts";
import type { Params } from "../foundation/words.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import type { Booking } from "./booking.ts";

type Told = Pick<Booking, "id" | "roomName" | "from" | "title" | "personName">;

interface Telling {
  readonly to: readonly string[];
  readonly kind: NoticeKind;
  readonly params?: Params;
  readonly link?: string;
}

/** Tells people of a booking, once for each of its moments. */
export function tellBooking(scene: Scene, b: Told, { to, kind, params, link }: Telling): Promise<void> {
  return notify(scene, kind, {
    to,
    params: { room: b.roomName, title: b.title, name: b.personName, ...whenOf(b.from), ...params },
    link: link ?? "/lieux/reservations",
    once: `${kind.name}:${b.id}:${b.from.getTime()}`,
  });
}

/** Who answers requests for rooms. */
export const listKeepers = ({ db, cooperative, today }: Scene): Promise<string[]> =>
  listHolders(db, cooperative, { roles: ["community", "director"], on: today });
