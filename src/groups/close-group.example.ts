import type { Example } from "../../fixtures/example.ts";
import { closeGroup } from "./close-group.ts";
import { joined, opened, planned } from "./groups.fixture.ts";

const closing = (group: string) => ({ group, report: "Un stand à quatre, pour 1 200 €." });

export const example: Example = {
  as: "adviser",
  input: async (world) => closing(await joined(world)),
  refused: {
    "groups.closed": async (world) => {
      const group = await opened(world);
      await world.done(closeGroup, closing(group));
      return closing(group);
    },
    "groups.not-over": async (world) => closing((await planned(world)).group),
  },
};
