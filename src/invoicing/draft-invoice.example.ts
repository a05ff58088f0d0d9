import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { closeActivity, pauseActivity } from "../activities/index.ts";
import { creditInvoice } from "./credit-invoice.ts";
import { customerOf, line, validatedOf } from "./invoicing.fixture.ts";

async function draft(world: World, more: object = {}) {
  return { activity: world.activity, customer: await customerOf(world), lines: [line], ...more };
}

export const example: Example = {
  as: "entrepreneur",
  input: (world) => draft(world),
  refused: {
    "invoicing.customer-elsewhere": async (world) =>
      draft(world, { customer: await customerOf(world, world.otherActivity) }),
    "invoicing.already-validated": async (world) => draft(world, { id: await validatedOf(world) }),
    "invoicing.amount-too-large": (world) =>
      draft(world, { lines: [{ ...line, quantityThousandths: 999_999_999, unitPriceCents: 999_999_999 }] }),
    "invoicing.activity-paused": async (world) => {
      const input = await draft(world);
      await world.done(pauseActivity, { activity: world.activity, since: "2026-11-02", reason: "Congé" });
      return input;
    },
    "invoicing.activity-closed": async (world) => {
      const input = await draft(world);
      await world.done(closeActivity, { activity: world.activity, on: "2026-11-20", reason: "Retraite" });
      return input;
    },
    "invoicing.not-an-invoice": async (world) => {
      const invoice = await validatedOf(world);
      const { id } = await world.done(creditInvoice, { invoice, reason: "Erreur de client" });
      return draft(world, { id });
    },
  },
};
