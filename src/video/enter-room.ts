import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { comeIn, whyNotCome, whyNotOneMore } from "./enter.ts";
import { listPresences } from "./presence.sql.ts";
import { listInvited, lockRoom } from "./room.sql.ts";
import { words } from "./words.ts";

/**
 * * Come to a video meeting to which one is invited: a host is within at once, anybody else waits until a
 * host lets them in. Only the hash of the page's key is given; the key is worth nothing a minute after
 * its line falls silent.
 */
export const enterRoom = operation({
  name: "video.enter-room",
  label: words.enterRoom,
  at: "POST /video-rooms/{room}/arrivals",
  input: z.object({ room: z.uuid(), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  async find({ room: id }, scene) {
    const { db, cooperative, actor, now } = scene;
    const room = await lockRoom(db, cooperative, id);
    if (!room) return null;
    const invited = await listInvited(db, cooperative, id);
    const own = invited.find(({ person }) => person === actor.person) ?? null;
    // Who reloads the page takes their own place again.
    const others = (await listPresences(db, cooperative, id, now)).filter(
      ({ person }) => person !== actor.person,
    );
    return { room, own, others, now };
  },
  may: (_, { own }) => own !== null,
  whyNot({ room, own, others, now }) {
    return whyNotCome(room, now) ?? (own?.host ? whyNotOneMore(others, now) : null);
  },
  async effect({ room, own }, scene, { hash }) {
    const { person = null, name = "", host = false } = own ?? {};
    return comeIn(scene, { room: room.id, person, name, host, hash });
  },
});
