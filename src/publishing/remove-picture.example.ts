import type { Example } from "../../fixtures/example.ts";
import { pictured, written } from "./publishing.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ picture: await pictured(world) }),
  refused: {
    "publishing.picture-used": async (world) => {
      const picture = await pictured(world);
      await written(world, { blocks: [{ kind: "picture", picture }] });
      return { picture };
    },
  },
};
