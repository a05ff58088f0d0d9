import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { closedKind } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { insertClosing, listInvited, lockRoom } from "./room.sql.ts";
import { tellInvited } from "./tell-invited.ts";
import { tellRoom } from "./tell-room.sql.ts";
import { words } from "./words.ts";

/**
 * End a video meeting for everybody: whoever is in leaves, nobody enters any more, and before its hour
 * all are told.
 */
export const closeRoom = operation({
  name: "video.close-room",
  label: words.closeRoom,
  at: "POST /video-rooms/{room}/closing",
  input: z.object({ room: z.uuid() }),
  async find({ room: id }, { db, cooperative, now }) {
    const room = await lockRoom(db, cooperative, id);
    return room && { room, invited: await listInvited(db, cooperative, id), now };
  },
  may: (actor, { invited }) => invited.some(({ person, host }) => host && person === actor.person),
  whyNot: ({ room }) => (room.closed ? refusals.over() : null),
  async effect({ room, invited, now }, scene) {
    await insertClosing(scene, room.id);
    await tellRoom(scene, room.id);
    const to = invited.map(({ person }) => person);
    if (now < room.startsAt) await tellInvited(scene, closedKind, { ...room, to });
    return { id: room.id };
  },
});
