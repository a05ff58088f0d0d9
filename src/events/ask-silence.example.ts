import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { keyOf, published, visitorOf } from "./events.fixture.ts";
import { registerGuest } from "./register-guest.ts";

/** Claire, brought by Nadia, has a seat online in a room of ours; the key of her letter. */
export async function guestKey(world: World): Promise<string> {
  const event = await published(world, { audience: "guests", onlineSeats: 5 });
  await world.done(registerGuest, { event, mode: "online", ...visitorOf }, "entrepreneur");
  return keyOf(world);
}

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ key: await guestKey(world) }),
  refused: {},
};
