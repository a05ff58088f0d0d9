import type { Example } from "../../fixtures/example.ts";
import { approved, declared, note, sickOf } from "./absences.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ absence: await declared(world, sickOf()), paper: note() }),
  refused: {
    "absences.not-waiting": async (world) => ({ absence: await approved(world), paper: note() }),
    "documents.paper-too-large": async (world) => ({
      absence: await declared(world, sickOf()),
      paper: { name: "avis.pdf", text: `%PDF-1.7 ${" ".repeat(10_000_000)}` },
    }),
    "documents.not-a-paper": async (world) => ({
      absence: await declared(world, sickOf()),
      paper: { name: "avis.pdf", text: "rien" },
    }),
  },
};
