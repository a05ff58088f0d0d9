import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { draftedOf, signedOf, without } from "./contracts.fixture.ts";
import { renewCape } from "./renew-cape.ts";

const paper = { name: "contrat signé.pdf", text: "%PDF-1.7\nLu et approuvé" };

const signing = async (world: World, more: Record<string, unknown> = {}, call: object = {}) => ({
  contract: await draftedOf(world, more),
  signedOn: "2026-11-20",
  paper,
  ...call,
});

/** Two drafts of the same days: once one is signed, the other may not be. */
async function secondOf(world: World, first: Record<string, unknown>, second: Record<string, unknown> = {}) {
  const input = await signing(world, second);
  await signedOf(world, first);
  return input;
}

export const example: Example = {
  as: "hr",
  input: (world) => signing(world),
  refused: {
    "contracts.already-signed": async (world) => ({
      contract: await signedOf(world),
      signedOn: "2026-11-20",
    }),
    "contracts.clause-missing": (world) => signing(world, { clauses: without("cesa", "clientele") }),
    "contracts.fixed-part-missing": (world) => signing(world, { fixedGrossCents: null }),
    "contracts.job-missing": (world) => signing(world, { job: "" }),
    "contracts.signed-in-future": (world) => signing(world, {}, { signedOn: "2026-11-24" }),
    "documents.not-a-paper": (world) =>
      signing(world, {}, { paper: { name: "contrat.pdf", text: "MZ, un programme" } }),
    "documents.paper-too-large": (world) =>
      signing(world, {}, { paper: { name: "contrat.pdf", text: `%PDF-1.7${" ".repeat(10_000_000)}` } }),
    "contracts.under-contract": (world) => secondOf(world, {}),
    "contracts.under-contract-until": (world) => secondOf(world, { kind: "cape" }),
    "contracts.trial-too-long": (world) =>
      secondOf(
        world,
        { kind: "cape", startsOn: "2026-08-01", endsOn: "2026-11-30" },
        { trialEndsOn: "2027-07-31" },
      ),
    "contracts.no-trial-left": (world) =>
      secondOf(
        world,
        { kind: "cape", startsOn: "2025-12-01", endsOn: "2026-11-30" },
        { trialEndsOn: "2027-07-31" },
      ),
    "contracts.cape-spent": async (world) => {
      const input = await signing(world, { kind: "cape" });
      const first = { kind: "cape", startsOn: "2024-01-01", endsOn: "2024-12-31" };
      const contract = await signedOf(world, first);
      await world.done(renewCape, { contract, endsOn: "2025-12-31", agreedOn: "2024-12-20" }, "hr");
      await world.done(renewCape, { contract, endsOn: "2026-11-30", agreedOn: "2025-12-20" }, "hr");
      return input;
    },
  },
};
