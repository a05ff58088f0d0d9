import type { Example } from "../../fixtures/example.ts";
import { creditInvoice } from "./credit-invoice.ts";
import { draftOf, line, validatedOf } from "./invoicing.fixture.ts";
import { openLines, takenOf } from "./takeover.fixture.ts";

const reason = "Deux registres n'ont pas été livrés";

export const example: Example = {
  as: "accountant",
  input: async (world) => ({ reason, invoice: await validatedOf(world) }),
  refused: {
    "invoicing.not-validated": async (world) => ({ reason, invoice: await draftOf(world) }),
    "invoicing.credit-too-large": async (world) => ({
      reason,
      invoice: await validatedOf(world),
      lines: [{ ...line, unitPriceCents: 100_001 }],
    }),
    "invoicing.nothing-to-pay": async (world) => ({
      reason,
      invoice: await validatedOf(world),
      lines: [{ ...line, unitPriceCents: 0 }],
    }),
    "invoicing.credit-without-split": async (world) => ({
      reason,
      invoice: await takenOf(
        world,
        "F-118",
        openLines.map((line) => line.replace(/200,00;;;$/, ";;;")),
      ),
    }),
    "invoicing.not-an-invoice": async (world) => {
      const invoice = await validatedOf(world);
      const { id } = await world.done(creditInvoice, { reason, invoice });
      return { reason, invoice: id };
    },
  },
};
