import type { Example } from "../../fixtures/example.ts";
import { joined, quote } from "./groups.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ group: await joined(world), title: "Devis du stand", file: quote }),
  refused: {
    "groups.not-a-file": async (world) => ({
      group: await joined(world),
      file: { name: "note.pdf", text: "ceci n’est pas un PDF" },
    }),
  },
};
