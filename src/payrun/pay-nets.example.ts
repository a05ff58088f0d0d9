import type { Example } from "../../fixtures/example.ts";
import { delivered, november, posted } from "./payrun.fixture.ts";

const paying = (paidOn: string) => ({ ...november, paidOn });

export const example: Example = {
  as: "accountant",
  async input(world) {
    await posted(world);
    return paying("2026-11-23");
  },
  refused: {
    "payrun.nothing-to-pay": async (world) => {
      await delivered(world);
      return paying("2026-11-23");
    },
    "payrun.paid-before-posted": async (world) => {
      await posted(world);
      return paying("2026-11-20");
    },
    "ledger.future-date": async (world) => {
      await posted(world);
      return paying("2026-11-24");
    },
  },
};
