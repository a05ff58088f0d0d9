import type { Example } from "../../fixtures/example.ts";
import { archiveCustomer } from "./archive-customer.ts";
import { customerOf } from "./invoicing.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => {
    const customer = await customerOf(world);
    await world.done(archiveCustomer, { customer });
    return { customer };
  },
  refused: {
    "invoicing.not-archived": async (world) => ({ customer: await customerOf(world) }),
  },
};
