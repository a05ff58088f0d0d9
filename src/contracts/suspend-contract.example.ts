import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { draftedOf, signedOf } from "./contracts.fixture.ts";
import { suspendContract } from "./suspend-contract.ts";

const started = { startsOn: "2026-02-01" };
const pause = (contract: string, more: object = {}) => ({
  contract,
  since: "2026-12-01",
  until: "2027-01-31",
  reason: "parental",
  ...more,
});

export const suspending = async (world: World, more: object = {}) =>
  pause(await signedOf(world, started), more);

export const example: Example = {
  as: "hr",
  input: (world) => suspending(world),
  refused: {
    "contracts.not-signed": async (world) => pause(await draftedOf(world, started)),
    "contracts.ends-before-start": (world) => suspending(world, { until: "2026-11-30" }),
    "contracts.outside-contract": (world) => suspending(world, { since: "2026-01-31" }),
    "contracts.suspended-then": async (world) => {
      const input = await suspending(world);
      await world.done(suspendContract, input, "hr");
      return { ...input, since: "2027-01-31", until: null };
    },
  },
};
