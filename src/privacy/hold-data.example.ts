import type { Example } from "../../fixtures/example.ts";
import { holdData } from "./hold-data.ts";

const dispute = { reason: "Litige aux prud’hommes", until: "2027-11-23" };

export const example: Example = {
  as: "director",
  input: (world) => ({ person: world.personId("neighbour"), ...dispute }),
  refused: {
    "privacy.held-already": async (world) => {
      const person = world.personId("neighbour");
      await world.done(holdData, { person, ...dispute }, "hr");
      return { person, ...dispute };
    },
    "privacy.held-backwards": (world) => ({
      ...{ person: world.personId("neighbour"), reason: dispute.reason, until: "2026-11-23" },
    }),
  },
};
