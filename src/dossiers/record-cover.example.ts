import type { Example } from "../../fixtures/example.ts";
import type { World } from "../../fixtures/world.ts";
import { certificate, tenYear } from "./cover.fixture.ts";

const cover = (world: World, more: object = {}) => ({ activity: world.activity, ...tenYear, ...more });

export const example: Example = {
  as: "entrepreneur",
  input: (world) => cover(world, { paper: certificate }),
  refused: {
    "dossiers.ends-before-start": (world) => cover(world, { endsOn: "2025-12-31" }),
    "dossiers.certificate-missing": (world) => cover(world),
    "documents.not-a-paper": (world) => cover(world, { paper: { name: "attestation.pdf", text: "MZ" } }),
    "documents.paper-too-large": (world) =>
      cover(world, { paper: { name: "attestation.pdf", text: `%PDF-1.7${" ".repeat(10_000_000)}` } }),
  },
};
