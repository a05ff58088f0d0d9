import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { amendContract } from "./amend-contract.ts";
import { draftedOf, signedOf } from "./contracts.fixture.ts";

const started = { startsOn: "2026-02-01" };
const amendment = (contract: string, more: object = {}) => ({
  contract,
  effectiveOn: "2026-12-01",
  subject: "Part fixe portée à 1 000 €",
  fixedGrossCents: 100_000,
  signedOn: "2026-11-20",
  ...more,
});
const amending = async (world: World, more: object = {}) => amendment(await signedOf(world, started), more);

export const example: Example = {
  as: "hr",
  input: (world) => amending(world),
  refused: {
    "contracts.not-signed": async (world) => amendment(await draftedOf(world, started)),
    "contracts.outside-contract": (world) => amending(world, { effectiveOn: "2026-01-31" }),
    "contracts.signed-in-future": (world) => amending(world, { signedOn: "2026-11-24" }),
    "contracts.nothing-amended": (world) => amending(world, { fixedGrossCents: null }),
    "contracts.after-last-amendment": async (world) => {
      const input = await amending(world);
      await world.done(amendContract, input, "hr");
      return { ...input, effectiveOn: "2026-11-01" };
    },
    "documents.not-a-paper": (world) => amending(world, { paper: { name: "avenant.pdf", text: "MZ" } }),
    "documents.paper-too-large": (world) =>
      amending(world, { paper: { name: "avenant.pdf", text: `%PDF-1.7${" ".repeat(10_000_000)}` } }),
  },
};
