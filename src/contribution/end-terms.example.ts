import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { countedSale, takenFrom } from "./contribution.fixture.ts";
import { endTerms } from "./end-terms.ts";

const own = (world: World) => takenFrom(world, "2026-01-01", { activity: world.activity });

export const example: Example = {
  as: "director",
  input: async (world) => ({ terms: await own(world), endsOn: "2026-12-31" }),
  refused: {
    "contribution.ended-already": async (world) => {
      const terms = await own(world);
      await world.done(endTerms, { terms, endsOn: "2026-12-31" }, "director");
      return { terms, endsOn: "2026-12-31" };
    },
    "contribution.ends-before": async (world) => {
      const terms = await own(world);
      await countedSale(world);
      return { terms, endsOn: "2026-11-20" };
    },
  },
};
