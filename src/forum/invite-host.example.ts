import type { Example } from "../../fixtures/example.ts";
import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { callOff } from "./forum.fixture.sql.ts";
import { drafted, opened } from "./forum.fixture.ts";
import { inviteHost } from "./invite-host.ts";

const asking = (who: PersonName) => async (world: World) => ({
  proposal: await drafted(world, await opened(world)),
  person: world.personId(who),
});

export const example: Example = {
  as: "entrepreneur",
  input: asking("neighbour"),
  refused: {
    "forum.ended": async (world) => {
      const proposal = await drafted(world, await opened(world));
      await callOff(world.db, proposal);
      return { proposal, person: world.personId("neighbour") };
    },
    "forum.strangers": asking("outsider"),
    "forum.host-already": asking("entrepreneur"),
    "forum.too-many-hosts": async (world) => {
      const proposal = await drafted(world, await opened(world));
      for (const who of ["director", "accountant", "adviser", "colleague", "hr"] as const)
        await world.done(inviteHost, { proposal, person: world.personId(who) }, "entrepreneur");
      return { proposal, person: world.personId("neighbour") };
    },
  },
};
