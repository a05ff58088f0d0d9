import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { whyNotCome } from "./enter.ts";
import { listInvited, lockRoom, putGuestLink } from "./room.sql.ts";
import { words } from "./words.ts";

/**
 * Give a video meeting an address for somebody without an account. Only its hash is given: the page
 * that drew it shows it once. A new one takes the place of the one before.
 */
export const makeGuestLink = operation({
  name: "video.make-guest-link",
  label: words.makeGuestLink,
  at: "PUT /video-rooms/{room}/guest-link",
  input: z.object({ room: z.uuid(), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  async find({ room: id }, { db, cooperative, now }) {
    const room = await lockRoom(db, cooperative, id);
    return room && { room, invited: await listInvited(db, cooperative, id), now };
  },
  may: (actor, { invited }) => invited.some(({ person, host }) => host && person === actor.person),
  whyNot: ({ room, now }) => whyNotCome(room, now),
  async effect({ room }, scene, { hash }) {
    await putGuestLink(scene, room.id, hash);
    return { id: room.id };
  },
});
