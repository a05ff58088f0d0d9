import type { Example } from "../../fixtures/example.ts";
import { soleTeam } from "./forum.fixture.sql.ts";
import { opened, submitted } from "./forum.fixture.ts";

export const example: Example = {
  as: "community",
  async input(world) {
    const edition = await opened(world);
    await submitted(world, edition, { who: "community" });
    return { edition };
  },
  refused: {
    "forum.nothing-of-yours": async (world) => ({ edition: await opened(world) }),
    "forum.nobody-else": async (world) => {
      const edition = await opened(world);
      await submitted(world, edition, { who: "community" });
      await soleTeam(world.db, world.personId("community"));
      return { edition };
    },
  },
};
