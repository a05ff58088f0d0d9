import { z } from "zod";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { comeIn, whyNotCome } from "./enter.ts";
import { findRoomOfGuests, lockRoom } from "./room.sql.ts";
import { words } from "./words.ts";

/**
 * Come to a video meeting by the link that a host gave: one says one's name, and waits until a host lets
 * one in.
 */
export const enterAsGuest = operation({
  name: "video.enter-as-guest",
  label: words.enterAsGuest,
  at: "POST /video-guests",
  input: z.object({
    link: secret(z.string().max(200)),
    name: shortText(80),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  async find({ link }, { db, cooperative, now }) {
    const id = await findRoomOfGuests(db, cooperative, hashOfSecret(link));
    const room = id && (await lockRoom(db, cooperative, id));
    return room ? { room, now } : null;
  },
  // The link is the invitation, whoever comes by it.
  may: (actor) => actor.kind === "visitor" || actor.roles.size > 0,
  whyNot: ({ room, now }) => whyNotCome(room, now),
  effect: ({ room }, scene, { name, hash }) =>
    comeIn(scene, { room: room.id, person: null, name, host: false, hash }),
});
