import type { Example } from "../../fixtures/example.ts";
import { changeSetting } from "../network/index.ts";
import { booked, kept, lineOf, sent } from "./purchases.fixture.ts";

type World = Parameters<Example["input"]>[0];
const large = { grossCents: 300_000, vatCents: 50_000, lines: [lineOf(250_000)] };

const letOwn = (world: World, value: number) =>
  world.done(changeSetting, { key: "purchases.own-ceiling", effectiveOn: "2026-11-23", value });

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ bill: await sent(world) }),
  refused: {
    "purchases.not-draft": async (world) => ({ bill: await booked(world) }),
    "purchases.not-submitted": async (world) => ({ bill: await kept(world) }),
    "purchases.own-bill": async (world) => ({ bill: await sent(world, {}, "adviser") }),
    "purchases.asks-direction": async (world) => ({ bill: await sent(world, large) }),
    "purchases.above-own-ceiling": async (world) => ({ bill: await kept(world, {}, "adviser") }),
    "purchases.cash-too-low": async (world) => {
      await letOwn(world, 500_000);
      return { bill: await kept(world, {}, "adviser") };
    },
    "purchases.paper-missing": async (world) => ({ bill: await kept(world, { paper: undefined }) }),
  },
};
