import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { draftedOf, signedOf } from "./contracts.fixture.ts";
import { endContract } from "./end-contract.ts";

const cape = { kind: "cape", startsOn: "2026-02-01", endsOn: "2027-01-31" };
const end = (contract: string, more: object = {}) => ({
  contract,
  lastDay: "2026-12-31",
  reason: "early",
  decidedOn: "2026-11-20",
  ...more,
});
const ending = async (world: World, more: object = {}) => end(await signedOf(world, cape), more);

export const example: Example = {
  as: "hr",
  input: (world) => ending(world),
  refused: {
    "contracts.not-signed": async (world) => end(await draftedOf(world, cape)),
    "contracts.ended": async (world) => {
      const input = await ending(world);
      await world.done(endContract, input, "hr");
      return input;
    },
    "contracts.reason-not-for": (world) => ending(world, { reason: "resignation" }),
    "contracts.outside-contract": (world) => ending(world, { lastDay: "2027-02-01" }),
    "contracts.signed-in-future": (world) => ending(world, { decidedOn: "2026-11-24" }),
    "contracts.trial-over": async (world) =>
      end(await signedOf(world, { startsOn: "2026-02-01", trialEndsOn: "2026-09-30" }), { reason: "trial" }),
    "contracts.association-not-due": async (world) =>
      end(await signedOf(world, { startsOn: "2026-02-01" }), { reason: "no-association" }),
  },
};
