import type { Example } from "../../fixtures/example.ts";
import { archiveCustomer } from "./archive-customer.ts";
import { customerOf } from "./invoicing.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ customer: await customerOf(world) }),
  refused: {
    "invoicing.already-archived": async (world) => {
      const customer = await customerOf(world);
      await world.done(archiveCustomer, { customer });
      return { customer };
    },
  },
};
