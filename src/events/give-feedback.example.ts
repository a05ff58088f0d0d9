import type { Example } from "../../fixtures/example.ts";
import { attended, feedbackKeysOf } from "./feedback.fixture.ts";

export const example: Example = {
  as: "community",
  async input(world) {
    await attended(world);
    const [key] = await feedbackKeysOf(world, ["entrepreneur"]);
    return { key, score: 4, liked: "Les exemples chiffrés", better: "Plus de temps" };
  },
  refused: {},
};
