import type { Example } from "../../fixtures/example.ts";
import { need } from "./help.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: () => need({ byOn: "2026-12-01", files: [{ name: "devis.pdf", text: "%PDF-1.7 devis" }] }),
  refused: {
    "help.day-past": () => need({ byOn: "2026-11-01" }),
    "help.not-a-file": () => need({ files: [{ name: "devis.pdf", text: "ceci n’est pas un PDF" }] }),
  },
};
