import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { draftedOf, signedOf } from "./contracts.fixture.ts";
import { endContract } from "./end-contract.ts";
import { renewCape } from "./renew-cape.ts";

const cape = { kind: "cape", startsOn: "2025-12-01", endsOn: "2026-11-30" };
const renewal = (contract: string, more: object = {}) => ({
  contract,
  endsOn: "2027-11-30",
  agreedOn: "2026-11-20",
  ...more,
});
const renewing = async (world: World, more: object = {}) => renewal(await signedOf(world, cape), more);

export const example: Example = {
  as: "hr",
  input: (world) => renewing(world),
  refused: {
    "contracts.not-a-cape": async (world) => renewal(await signedOf(world)),
    "contracts.not-signed": async (world) => renewal(await draftedOf(world, cape)),
    "contracts.ended": async (world) => {
      const contract = await signedOf(world, cape);
      const end = { contract, lastDay: "2026-11-22", reason: "early", decidedOn: "2026-11-20" };
      await world.done(endContract, end, "hr");
      return renewal(contract);
    },
    "contracts.signed-in-future": (world) => renewing(world, { agreedOn: "2026-11-24" }),
    "contracts.renewed-too-late": async (world) =>
      renewal(await signedOf(world, { ...cape, startsOn: "2025-11-01", endsOn: "2026-10-31" })),
    "contracts.ends-before-start": (world) => renewing(world, { endsOn: "2026-11-30" }),
    "contracts.under-contract": async (world) => {
      const contract = await signedOf(world, cape);
      await signedOf(world, { kind: "cesa" });
      return renewal(contract);
    },
    "contracts.cape-too-long": (world) => renewing(world, { endsOn: "2027-12-01" }),
    "contracts.cape-spent": async (world) => {
      const contract = await signedOf(world, { ...cape, startsOn: "2024-01-01", endsOn: "2024-12-31" });
      for (const [endsOn, agreedOn] of [
        ["2025-12-31", "2024-12-20"],
        ["2026-11-30", "2025-12-20"],
      ])
        await world.done(renewCape, { contract, endsOn, agreedOn }, "hr");
      return renewal(contract);
    },
    "documents.not-a-paper": (world) => renewing(world, { paper: { name: "avenant.pdf", text: "MZ" } }),
    "documents.paper-too-large": (world) =>
      renewing(world, { paper: { name: "avenant.pdf", text: `%PDF-1.7${" ".repeat(10_000_000)}` } }),
  },
};
