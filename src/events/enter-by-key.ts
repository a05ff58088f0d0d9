import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { keepRoom, letGuestIn } from "../video/index.ts";
import { addressed, lockAddressed } from "./addressed.ts";
import { whyNotChange } from "./event.ts";
import { roomOf } from "./queue.ts";
import { refusals } from "./refusals.ts";
import { seatingOf } from "./registration.ts";
import { words } from "./words.ts";

/**
 * As a guest with a seat online, come into our own room by video: an address is drawn for them by the page
 * that leads them there, and its hash alone is given.
 */
export const enterByKey = operation({
  name: "events.enter-by-key",
  label: words.enterByKey,
  at: "POST /event-guest-entries",
  input: z.object({ key: addressed.key, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  async find({ key }, scene) {
    const found = key ? await lockAddressed(scene, { key }) : null;
    const ours = found?.event.onlineSeats !== null && found?.event.onlineLink === "";
    return found?.registration.guest && ours ? found : null;
  },
  may: (actor) => actor.kind === "visitor" || actor.roles.size > 0,
  whyNot({ event, registration: r, now }) {
    if (seatingOf(r) !== "confirmed" || r.mode !== "online") return refusals.registrationOver();
    return event.startsAt > now || event.cancelledAt ? whyNotChange(event, now) : null;
  },
  async effect({ event }, scene, { hash }) {
    await keepRoom(scene, roomOf(event), { hosts: event.hosts.map(({ id }) => id), members: [] });
    await letGuestIn(scene, event.id, hash);
    return { id: event.id };
  },
});
