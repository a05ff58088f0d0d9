import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { archiveCustomer } from "./archive-customer.ts";
import { customerOf, draftOf, line, quoteOf } from "./invoicing.fixture.ts";

const quote = async (world: World, more: object = {}) => ({
  ...{ activity: world.activity, customer: await customerOf(world), lines: [line] },
  ...more,
});

export const example: Example = {
  as: "entrepreneur",
  input: (world) => quote(world),
  refused: {
    "invoicing.not-a-quote": async (world) => quote(world, { id: await draftOf(world) }),
    "invoicing.already-sent": async (world) => quote(world, { id: await quoteOf(world, "sent") }),
    "invoicing.customer-archived": async (world) => {
      const input = await quote(world);
      await world.done(archiveCustomer, { customer: input.customer });
      return input;
    },
    "invoicing.customer-elsewhere": async (world) =>
      quote(world, { customer: await customerOf(world, world.otherActivity) }),
  },
};
