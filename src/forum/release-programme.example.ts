import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { register } from "../events/index.ts";
import { bookRoom } from "../places/index.ts";
import { answerInvitation } from "./answer-invitation.ts";
import { eventOf, lapsedEdition, slotIn } from "./forum.fixture.sql.ts";
import { confirmed, opened, place, programmed, released, roomOf } from "./forum.fixture.ts";
import { inviteHost } from "./invite-host.ts";
import { placeSession } from "./place-session.ts";

const put = (world: World, proposal: string, where: object | null) =>
  world.done(placeSession, { proposal, place: where }, "community");
const name = "Programme";
const roomCalled = (world: World, of: string, seats: number) => roomOf(world, { name: of, seats });
const twoRooms = async (world: World, second: number) => [
  await roomCalled(world, "Adour", 20),
  await roomCalled(world, "Nive", second),
];

export const example: Example = {
  as: "community",
  input: async (world) => ({ edition: (await programmed(world)).edition, name }),
  refused: {
    "forum.held": async (world) => {
      const { edition } = await programmed(world);
      await lapsedEdition(world.db, edition);
      return { edition, name };
    },
    "forum.nothing-placed": async (world) => ({ edition: await opened(world), name }),
    "forum.nothing-changed": async (world) => ({ edition: (await released(world)).edition, name }),
    "forum.in-past": async (world) => {
      const { edition, proposal } = await programmed(world);
      await slotIn(world.db, proposal, new Date("2026-11-20T09:00:00Z"));
      return { edition, name };
    },
    "forum.begun": async (world) => {
      const { edition, proposal, venue } = await released(world);
      await slotIn(world.db, await eventOf(world.db, proposal), new Date("2026-11-23T11:30:00Z"));
      await put(world, proposal, place(venue, "15:00"));
      return { edition, name, why: "Plus tard." };
    },
    "forum.fewer-seats": async (world) => {
      const { edition, proposal, venues } = await released(world, { rooms: await twoRooms(world, 1) });
      const event = await eventOf(world.db, proposal);
      for (const who of ["neighbour", "hr"] as const)
        await world.done(register, { event, mode: "site" }, who);
      await put(world, proposal, place(venues[1] as string));
      return { edition, name, why: "Autre salle.", despite: true };
    },
    "forum.host-twice": async (world) => {
      const { edition, venues, proposal } = await programmed(world, { rooms: await twoRooms(world, 20) });
      const other = await confirmed(world, edition, { title: "Vendre sans se brader", who: "neighbour" });
      await world.done(inviteHost, { proposal: other, person: world.personId("entrepreneur") }, "neighbour");
      await world.done(answerInvitation, { proposal: other, accept: true }, "entrepreneur");
      await put(world, proposal, place(venues[0] as string));
      await put(world, other, place(venues[1] as string, "10:30"));
      return { edition, name };
    },
    "forum.room-twice": async (world) => {
      const { edition, venue } = await programmed(world);
      const other = await confirmed(world, edition, { title: "Vendre sans se brader", who: "neighbour" });
      await put(world, other, place(venue, "10:30"));
      return { edition, name };
    },
    "forum.room-taken": async (world) => {
      const room = await roomCalled(world, "Adour", 20);
      const { edition } = await programmed(world, { rooms: [room] });
      const day = { room, date: "2027-01-21", from: "09:30", to: "10:30", title: "Réunion" };
      await world.done(bookRoom, day, "adviser");
      return { edition, name };
    },
    "forum.why-missing": async (world) => {
      const { edition, proposal, venue } = await released(world);
      await put(world, proposal, place(venue, "14:00"));
      return { edition, name };
    },
    "forum.not-quite": async (world) => {
      const room = await roomCalled(world, "Nive", 4);
      return { edition: (await programmed(world, { rooms: [room] })).edition, name };
    },
  },
};
