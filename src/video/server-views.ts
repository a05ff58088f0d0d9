import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import { view } from "../foundation/view.ts";
import { findRoomOfGuests, listInvited, readRoom } from "./room.sql.ts";
import { isOver } from "./room.ts";
import { readServer } from "./server.sql.ts";
import { addressOn } from "./server.ts";
import { words } from "./words.ts";

/** Where the meetings take place; the secret is not shown. */
export const videoServer = view({
  name: "video.read-server",
  label: words.readServer,
  at: "GET /video-server",
  input: z.object({}),
  may: (actor) => has(actor, "director"),
  async read(_, { db, cooperative }) {
    const server = await readServer(db, cooperative);
    return { server: server && { kind: server.kind, address: server.address, client: server.client } };
  },
});

/**
 * The address by which a person joins a meeting on the cooperative's server, made for them and worth
 * four hours; `silent` where the server does not answer.
 */
export const outsideAddress = view({
  name: "video.outside-address",
  label: words.outsideAddress,
  at: "GET /video-rooms/{room}/outside-address",
  input: z.object({ room: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ room: id }, { db, cooperative, actor, now }) {
    const server = await readServer(db, cooperative);
    const room = await readRoom(db, cooperative, id);
    const own = (await listInvited(db, cooperative, id)).find(({ person }) => person === actor.person);
    if (!server || !room || !own || isOver(room, now)) return null;
    return join(server, { ...room, ...own, room: id, now });
  },
});

/** The same for a guest, by their link. */
export const outsideAddressOfGuest = view({
  name: "video.guest-outside-address",
  label: words.outsideAddress,
  at: "GET /video-guests/outside-address",
  input: z.object({ link: z.string().max(200), name: z.string().trim().min(1, { error: "empty" }).max(80) }),
  may: (actor) => actor.kind === "visitor" || actor.roles.size > 0,
  async read({ link, name }, { db, cooperative, now }) {
    const hash = hashOfSecret(link);
    const server = await readServer(db, cooperative);
    const id = await findRoomOfGuests(db, cooperative, hash);
    const room = id && (await readRoom(db, cooperative, id));
    if (!server || !room || isOver(room, now)) return null;
    const person = `guest-${hashOfSecret(`${hash} ${name}`).slice(0, 16)}`;
    return join(server, { title: room.title, room: room.id, person, name, host: false, now });
  },
});

async function join(...[server, going]: Parameters<typeof addressOn>) {
  try {
    return { address: await addressOn(server, going), silent: false };
  } catch (error) {
    process.stderr.write(`video server ${server.address}: ${String(error)}\n`);
    return { address: null, silent: true };
  }
}
