import type { Example } from "../../fixtures/example.ts";
import { reverseTransfer } from "./reverse-transfer.ts";
import { accepted } from "./transfers.fixture.ts";

const reason = "Compté deux fois";

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ transfer: await accepted(world), month: "2026-11", reason }),
  refused: {
    "transfers.not-posted": async (world) => ({ transfer: await accepted(world), month: "2026-10", reason }),
    "transfers.reversed-already": async (world) => {
      const told = { transfer: await accepted(world), month: "2026-11", reason };
      await world.done(reverseTransfer, told, "accountant");
      return told;
    },
  },
};
