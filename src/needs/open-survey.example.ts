import type { Example } from "../../fixtures/example.ts";
import { openGroup } from "../groups/index.ts";
import { survey } from "./needs.fixture.ts";

export const example: Example = {
  as: "community",
  input: () => survey(),
  refused: {
    "needs.not-your-group": async (world) => {
      const { id: group } = await world.done(openGroup, {
        ...{ name: "Salon", asked: "Un stand ?", giver: "board", givenOn: "2026-11-10" },
        ...{ deliverable: "Un avis.", startsOn: "2026-11-15", endsOn: "2027-02-28", entry: "open" },
        facilitators: [world.personId("adviser")],
      });
      return survey({ group });
    },
    "needs.closes-past": () => survey({ closesOn: "2026-11-01" }),
  },
};
