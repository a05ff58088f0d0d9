import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { signedOf } from "./contracts.fixture.ts";
import { suspending } from "./suspend-contract.example.ts";
import { suspendContract } from "./suspend-contract.ts";

async function resuming(world: World, on = "2027-01-04") {
  const input = await suspending(world);
  await world.done(suspendContract, input, "hr");
  return { contract: input.contract, on };
}

export const example: Example = {
  as: "hr",
  input: (world) => resuming(world),
  refused: {
    "contracts.not-suspended": async (world) => ({ contract: await signedOf(world), on: "2027-01-04" }),
    "contracts.resumed-before": (world) => resuming(world, "2026-12-01"),
  },
};
