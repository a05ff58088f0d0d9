import type { Example } from "../../fixtures/example.ts";
import { UploadedFile } from "../foundation/uploaded-file.ts";
import { assignedOf, outcome } from "./funding.fixture.ts";

const told = async (world: Parameters<typeof assignedOf>[0], more: Record<string, unknown> = {}) =>
  outcome(world, (await assignedOf(world)).convention, more);

export const example: Example = {
  as: "hr",
  input: (world) => told(world),
  refused: {
    "funding.day-to-come": (world) => told(world, { reachedOn: "2026-12-01" }),
    "funding.not-assigned": (world) => told(world, { reachedOn: "2026-01-20" }),
    "documents.not-a-paper": (world) =>
      told(world, { paper: UploadedFile.ofBytes("preuve.txt", Buffer.from("une preuve")) }),
    "documents.paper-too-large": (world) =>
      told(world, { paper: UploadedFile.ofBytes("preuve.pdf", Buffer.alloc(10_000_001, "%PDF-1.7 ")) }),
  },
};
