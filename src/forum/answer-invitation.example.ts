import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { callOff } from "./forum.fixture.sql.ts";
import { drafted, opened } from "./forum.fixture.ts";
import { inviteHost } from "./invite-host.ts";

/** Nadia asks Paul. */
async function asked(world: World): Promise<string> {
  const proposal = await drafted(world, await opened(world));
  await world.done(inviteHost, { proposal, person: world.personId("neighbour") }, "entrepreneur");
  return proposal;
}

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ proposal: await asked(world), accept: true }),
  refused: {
    "forum.ended": async (world) => {
      const proposal = await asked(world);
      await callOff(world.db, proposal);
      return { proposal, accept: true };
    },
    "forum.last-host": async (world) => ({
      proposal: await drafted(world, await opened(world), { who: "neighbour" }),
      accept: false,
    }),
  },
};
