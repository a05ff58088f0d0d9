import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { signedOf } from "./contracts.fixture.ts";
import { settleFormality } from "./settle-formality.ts";

const started = { startsOn: "2026-11-23" };
const filing = (contract: string, more: object = {}) => ({
  contract,
  name: "dpae",
  doneOn: "2026-11-18",
  reference: "DPAE-2026-000417",
  ...more,
});
const settling = async (world: World, more: object = {}) => filing(await signedOf(world, started), more);

export const example: Example = {
  as: "hr",
  input: (world) => settling(world),
  refused: {
    "contracts.formality-not-for": async (world) =>
      filing(await signedOf(world, { kind: "cape", endsOn: "2027-11-22", ...started })),
    "contracts.formality-done": async (world) => {
      const input = await settling(world);
      await world.done(settleFormality, input, "hr");
      return input;
    },
    "contracts.signed-in-future": (world) => settling(world, { doneOn: "2026-11-24" }),
    "contracts.declared-too-early": (world) => settling(world, { doneOn: "2026-11-14" }),
    "documents.not-a-paper": (world) => settling(world, { paper: { name: "accusé.pdf", text: "MZ" } }),
    "documents.paper-too-large": (world) =>
      settling(world, { paper: { name: "accusé.pdf", text: `%PDF-1.7${" ".repeat(10_000_000)}` } }),
  },
};
