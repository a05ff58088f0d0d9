import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { drawHouseKey } from "../foundation/house-key.ts";
import { UploadedFile } from "../foundation/uploaded-file.ts";
import { enterAsGuest } from "./enter-as-guest.ts";
import { enterRoom } from "./enter-room.ts";
import { makeGuestLink } from "./make-guest-link.ts";
import { openRoom } from "./open-room.ts";

/** A meeting of this very noon, which the adviser opens for people of the house. */
export const meeting = (world: World, people: readonly PersonName[] = ["entrepreneur"]) => ({
  title: "Atelier prix",
  startsAt: "2026-11-23T12:00:00.000Z",
  endsAt: "2026-11-23T13:00:00.000Z",
  people: people.map((name) => world.personId(name)),
});

export async function roomOf(world: World, people?: readonly PersonName[]): Promise<string> {
  return (await world.done(openRoom, meeting(world, people), "adviser")).id;
}

const draw = () => drawHouseKey("la-navette");

/** Somebody invited comes to the door: their arrival, and the key that their page holds. */
export async function comes(world: World, room: string, who: PersonName, at?: Date) {
  const { secret, hash } = draw();
  const { id } = await world.done(enterRoom, { room, hash }, who, at);
  return { id, key: secret };
}

/** A guest comes by a link that the adviser gave. */
export async function guestComes(world: World, room: string, name = "Claire Duhalde") {
  const link = draw();
  await world.done(makeGuestLink, { room, hash: link.hash }, "adviser");
  const { secret, hash } = draw();
  const { id } = await world.done(enterAsGuest, { link: link.secret, name, hash }, "neighbour");
  return { id, key: secret, link: link.secret };
}

export const someHash = () => draw().hash;

export const pdf = UploadedFile.ofBytes("devis-atelier.pdf", Buffer.from("%PDF-1.7\n% un devis\n%%EOF\n"));
