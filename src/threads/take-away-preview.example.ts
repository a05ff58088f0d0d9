import type { Example } from "../../fixtures/example.ts";
import { begunWithPreview } from "./preview.fixture.ts";
import { begun } from "./threads.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: begunWithPreview,
  refused: {
    "threads.no-preview": async (world) => {
      return { item: (await begun(world)).item, url: "https://exemple.fr/" };
    },
  },
};
