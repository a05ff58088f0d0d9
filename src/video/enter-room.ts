import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { comeIn, whyNotCome, whyNotOneMore } from "./enter.ts";
import { listPresences } from "./presence.sql.ts";
import { listInvited, lockRoom } from "./room.sql.ts";
import { readServer } from "./server.sql.ts";
import { words } from "./words.ts";

/**
 * Come to a video meeting to which one is invited: a host is within at once, anybody else waits until a
 * host lets them in. Where the pictures pass by the cooperative's own server, which keeps its door, one comes
 * to the notes, at once and however many are there. Only the hash of the page's key is given; the key is
 * worth nothing a minute after its line falls silent.
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
    const outside = (await readServer(db, cooperative)) !== null;
    return { room, own, others, now, outside };
  },
  may: (_, { own }) => own !== null,
  whyNot({ room, own, others, now, outside }) {
    return whyNotCome(room, now) ?? (own?.host && !outside ? whyNotOneMore(others, now) : null);
  },
  async effect({ room, own, outside }, scene, { hash }) {
    const { person = null, name = "", host = false } = own ?? {};
    return comeIn(scene, { room: room.id, person, name, host, hash }, outside);
  },
});
