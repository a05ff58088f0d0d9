import type { Example } from "../../fixtures/example.ts";
import { booked, kept, paid } from "./purchases.fixture.ts";

const reason = "Facture d’une autre coopérative";

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ bill: await booked(world), reason }),
  refused: {
    "purchases.not-validated": async (world) => ({ bill: await kept(world), reason }),
    "purchases.settled-in-part": async (world) => {
      const bill = await booked(world);
      await paid(world, bill, 1_000);
      return { bill, reason };
    },
  },
};
