import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { deleteGuestLink, listInvited, readGuestLink } from "./room.sql.ts";
import { words } from "./words.ts";

/** Close the address for guests: it opens nothing any more. Whoever is in stays. */
export const removeGuestLink = operation({
  name: "video.remove-guest-link",
  label: words.removeGuestLink,
  at: "DELETE /video-rooms/{room}/guest-link",
  input: z.object({ room: z.uuid() }),
  async find({ room }, { db, cooperative }) {
    const link = await readGuestLink(db, cooperative, room);
    return link && { room, invited: await listInvited(db, cooperative, room) };
  },
  may: (actor, { invited }) => invited.some(({ person, host }) => host && person === actor.person),
  whyNot: () => null,
  async effect({ room }, scene) {
    await deleteGuestLink(scene, room);
    return { id: room };
  },
});
