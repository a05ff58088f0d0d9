import type { Example } from "../../fixtures/example.ts";
import { added, outsideUrl, uploadOf } from "./channel.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => uploadOf(await added(world)).told,
  refused: {
    "channel.file-too-large": async (world) =>
      uploadOf(await added(world), { sizeBytes: 11_000_000_000 }).told,
    "channel.shown-elsewhere": async (world) => uploadOf(await added(world, { outsideUrl })).told,
  },
};
