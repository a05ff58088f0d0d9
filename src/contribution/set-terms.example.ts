import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { closePeriod } from "../ledger/index.ts";
import { countedSale, kindOf, takenFrom, termsFrom } from "./contribution.fixture.ts";

const after = (more: object = {}, startsOn = "2026-12-01") => termsFrom(startsOn, more);

const of = (make: (world: World) => Record<string, unknown>) => async (world: World) => {
  await kindOf(world);
  return make(world);
};

export const example: Example = {
  as: "director",
  input: of(() => after()),
  refused: {
    "contribution.two-scopes": of(({ activity }) => after({ contractKind: "cape", activity })),
    "contribution.unknown-scope": of(() => after({ activity: v7() })),
    "contribution.host-itself": of(({ activity }) => after({ activity, host: activity, hostShareBp: 3000 })),
    "contribution.host-incomplete": of(({ activity }) => after({ host: activity })),
    "contribution.slices-not-rising": of(() =>
      after({
        slices: [
          { fromCents: 0, rateBp: 1100 },
          { fromCents: 0, rateBp: 1000 },
        ],
      }),
    ),
    "contribution.maximum-too-low": of(() => after({ minimumCents: 120_000, maximumCents: 100_000 })),
    "contribution.already-from": async (world) => {
      await takenFrom(world, "2026-12-01");
      return after();
    },
    "contribution.past-stays": async (world) => {
      await takenFrom(world);
      await countedSale(world);
      return termsFrom("2026-11-01");
    },
    "contribution.month-closed": async (world) => {
      await kindOf(world);
      await world.done(closePeriod, { month: "2026-01" });
      return termsFrom("2026-01-01");
    },
  },
};
