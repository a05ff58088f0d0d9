import type { Example } from "../../fixtures/example.ts";
import { acceptTransfer } from "./accept-transfer.ts";
import { proposed } from "./transfers.fixture.ts";

export const example: Example = {
  as: "neighbour",
  input: async (world) => ({ transfer: await proposed(world) }),
  refused: {
    "transfers.not-waiting": async (world) => {
      const transfer = await proposed(world);
      await world.done(acceptTransfer, { transfer }, "neighbour");
      return { transfer };
    },
    "transfers.not-served-yet": async (world) => ({
      transfer: await proposed(world, { servedOn: "2026-12-10" }),
    }),
  },
};
