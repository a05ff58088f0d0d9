import type { Example } from "../../fixtures/example.ts";
import { givenBy } from "./document.fixture.ts";

export const example: Example = {
  as: "hr",
  input: (world) => givenBy(world),
  refused: {
    "dossiers.label-missing": (world) => givenBy(world, { kind: "other" }),
    "dossiers.document-ended": (world) => givenBy(world, { endsOn: "2026-11-22" }),
    "documents.not-a-paper": (world) => givenBy(world, { paper: { name: "carte.pdf", text: "MZ" } }),
    "documents.paper-too-large": (world) =>
      givenBy(world, { paper: { name: "carte.pdf", text: `%PDF-1.7${" ".repeat(10_000_000)}` } }),
  },
};
