import type { Example } from "../../fixtures/example.ts";
import { written } from "./publishing.fixture.ts";

export const example: Example = {
  as: "community",
  input: async (world) => ({ page: await written(world), slug: "la-cooperative", position: 2 }),
  refused: {
    "publishing.home-stays": async (world) => {
      const page = await written(world, { slug: "accueil", position: null });
      return { page, slug: "bienvenue", position: null };
    },
    "publishing.address-taken": async (world) => {
      await written(world, { slug: "partenaires" });
      return { page: await written(world), slug: "partenaires", position: null };
    },
  },
};
