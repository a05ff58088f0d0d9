import type { Example } from "../../fixtures/example.ts";
import { byGender } from "./figures.fixture.ts";

const told = { name: "Bilan 2026", note: "Remis à la Région", shared: true };

export const example: Example = {
  as: "accountant",
  input: () => ({ ...told, asked: byGender }),
  refused: {
    "figures.backwards": () => ({
      ...told,
      asked: { ...byGender, when: "period", from: "2026-06-01", to: "2026-05-31" },
    }),
  },
};
