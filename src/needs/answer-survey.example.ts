import type { Example } from "../../fixtures/example.ts";
import { asked, closedSurvey } from "./needs.fixture.ts";

export const example: Example = {
  as: "entrepreneur",
  input: async (world) => ({ survey: await asked(world), texts: ["Fixer mes prix"] }),
  refused: {
    "needs.closed": async (world) => ({ survey: await closedSurvey(world), texts: ["Fixer mes prix"] }),
  },
};
