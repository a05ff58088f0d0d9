import { v7 } from "uuid";
import type { Example } from "../../fixtures/example.ts";
import { askedOf } from "../../fixtures/signatures.ts";
import { draftOf, signedOf } from "./contracts.fixture.ts";
import { renewCape } from "./renew-cape.ts";

export const example: Example = {
  as: "hr",
  input: (world) => draftOf(world),
  refused: {
    "contracts.unknown-person": (world) => draftOf(world, { person: v7() }),
    "contracts.already-signed": async (world) => draftOf(world, { id: await signedOf(world) }),
    "contracts.already-asked": async (world) => draftOf(world, { id: (await askedOf(world)).contract }),
    "contracts.no-activity-here": (world) => draftOf(world, { kind: "cdi", activity: world.activity }),
    "contracts.unknown-activity": (world) => draftOf(world, { activity: v7() }),
    "contracts.needs-term": (world) => draftOf(world, { kind: "cdd", endsOn: null }),
    "contracts.no-term": (world) => draftOf(world, { endsOn: "2027-12-31" }),
    "contracts.no-cape-trial": (world) => draftOf(world, { kind: "cape", trialEndsOn: "2026-12-31" }),
    "contracts.ends-before-start": (world) => draftOf(world, { kind: "cape", endsOn: "2026-11-30" }),
    "contracts.cape-needs-end": (world) => draftOf(world, { kind: "cape", endsOn: null }),
    "contracts.cape-too-long": (world) => draftOf(world, { kind: "cape", endsOn: "2027-12-01" }),
    "contracts.trial-before-start": (world) => draftOf(world, { trialEndsOn: "2026-11-30" }),
    "contracts.trial-too-long": (world) => draftOf(world, { trialEndsOn: "2027-08-01" }),
    "contracts.no-trial-left": async (world) => {
      await signedOf(world, { kind: "cape", startsOn: "2025-12-01", endsOn: "2026-11-30" });
      return draftOf(world, { trialEndsOn: "2026-12-31" });
    },
    "contracts.under-contract": async (world) => {
      await signedOf(world);
      return draftOf(world, { startsOn: "2027-01-01" });
    },
    "contracts.under-contract-until": async (world) => {
      await signedOf(world, { kind: "cape" });
      return draftOf(world, { startsOn: "2027-01-01" });
    },
    "contracts.cape-spent": async (world) => {
      const first = { kind: "cape", startsOn: "2024-01-01", endsOn: "2024-12-31" };
      const contract = await signedOf(world, first);
      for (const [endsOn, agreedOn] of [
        ["2025-12-31", "2024-12-20"],
        ["2026-11-30", "2025-12-20"],
      ])
        await world.done(renewCape, { contract, endsOn, agreedOn }, "hr");
      return draftOf(world, { kind: "cape" });
    },
  },
};
