import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import { view } from "../foundation/view.ts";
import { readCooperative } from "../network/index.ts";
import { listHousehold } from "../people/index.ts";
import { whyNotCome } from "./enter.ts";
import { wasWithin } from "./presence.sql.ts";
import { findRoomOfGuests, listInvited, listRoomsOf, readGuestLink, readRoom } from "./room.sql.ts";
import { readServer } from "./server.sql.ts";
import { readShared } from "./shared.sql.ts";
import { words } from "./words.ts";

/** The meetings to which one is invited, the next first, and whether one may open others. */
export const myRooms = view({
  name: "video.my-rooms",
  label: words.myRooms,
  at: "GET /video-rooms",
  input: z.object({}),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read(_, { db, cooperative, actor, now, today }) {
    const after = new Date(now.getTime() - 2 * 3_600_000);
    const rooms = await listRoomsOf(db, cooperative, actor.person as string, after);
    const mayOpen = has(actor, "adviser") || isTeam(actor);
    const known = mayOpen ? await listHousehold(db, cooperative, today) : [];
    return { rooms, mayOpen, known: known.filter(({ person }) => person !== actor.person) };
  },
});

/**
 * A meeting, for those invited to it; to anybody else there is none. What was noted in it is for those who
 * were let in.
 */
export const oneRoom = view({
  name: "video.read-room",
  label: words.readRoom,
  at: "GET /video-rooms/{room}",
  input: z.object({ room: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ room: id }, { db, cooperative, actor, now }) {
    const room = await readRoom(db, cooperative, id);
    const invited = room && (await listInvited(db, cooperative, id));
    const own = invited?.find(({ person }) => person === actor.person);
    if (!room || !own || !invited) return null;
    const server = await readServer(db, cooperative);
    const came = await wasWithin(db, cooperative, id, own.person);
    return {
      room,
      noted: came ? await readShared(db, cooperative, id) : null,
      host: own.host,
      invited,
      guestLink: own.host ? await readGuestLink(db, cooperative, id) : null,
      server: server && { kind: server.kind, host: new URL(server.address).host },
      call: await whomToCall(db, cooperative),
      whyNotEnter: whyNotCome(room, now),
    };
  },
});

/** The meeting that a guest's link opens. */
export const guestRoom = view({
  name: "video.guest-room",
  label: words.guestRoom,
  at: "GET /video-guests",
  input: z.object({ link: z.string().max(200) }),
  may: (actor) => actor.kind === "visitor" || actor.roles.size > 0,
  async read({ link }, { db, cooperative, now }) {
    const id = await findRoomOfGuests(db, cooperative, hashOfSecret(link));
    const room = id && (await readRoom(db, cooperative, id));
    if (!room) return null;
    const server = await readServer(db, cooperative);
    return {
      room: { title: room.title, startsAt: room.startsAt, endsAt: room.endsAt },
      server: server && { kind: server.kind, host: new URL(server.address).host },
      call: await whomToCall(db, cooperative),
      whyNotEnter: whyNotCome(room, now),
    };
  },
});

/** Whom to call when nothing passes. */
async function whomToCall(db: Parameters<typeof readCooperative>[0], cooperative: number) {
  const house = await readCooperative(db, cooperative);
  return house?.phone ? { name: house.name, phone: house.phone } : null;
}
