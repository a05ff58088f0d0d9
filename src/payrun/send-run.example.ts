import type { Example } from "../../fixtures/example.ts";
import { opened, runReady } from "./payrun.fixture.ts";
import { sendRun } from "./send-run.ts";

const november = { month: "2026-11" };

export const example: Example = {
  as: "hr",
  async input(world) {
    await runReady(world);
    return november;
  },
  refused: {
    "payrun.nobody-paid": async (world) => {
      await opened(world);
      return november;
    },
    "payrun.nothing-new": async (world) => {
      await runReady(world);
      await world.done(sendRun, november, "hr");
      return november;
    },
  },
};
